/** Breaks Chinese text into lines: no mark of punctuation begins a line, no bracket ends one, figures and words stay whole. */
import type { Tenths } from './blocks'

const neverFirst = /^[、，。；：！？）」』》〉】”’…—％%,.;:!?)\]}]/
const neverLast = /[（「『《〈【“‘([{]$/
/** A run of letters and digits, a run of spaces, or one other character. */
const piece = /[0-9A-Za-z.@/_+-]+|\s+|[\s\S]/gu

/** What must stay together, in order; joined it is the text again. */
function unbroken(text: string): string[] {
  const whole: string[] = []
  for (const part of text.match(piece) ?? []) {
    const before = whole[whole.length - 1]
    if (before !== undefined && (neverFirst.test(part) || neverLast.test(before)))
      whole[whole.length - 1] = before + part
    else whole.push(part)
  }
  return whole
}

/** @param widthOf of a piece alone. @returns lines no wider than `width`; an empty text is one empty line. */
export function wrap(text: string, width: Tenths, widthOf: (piece: string) => Tenths): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    let used = 0
    const put = (part: string, wide: Tenths) => {
      if (used + wide > width && line !== '') {
        lines.push(line.trimEnd())
        line = ''
        used = 0
        if (part.trim() === '') return
      }
      line += part
      used += wide
    }
    for (const part of unbroken(paragraph)) {
      const wide = widthOf(part)
      if (wide <= width) put(part, wide)
      else for (const character of part) put(character, widthOf(character))
    }
    lines.push(line.trimEnd())
  }
  return lines
}
