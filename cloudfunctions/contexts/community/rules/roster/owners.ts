/** Reads the owners in a cell as a list of names, and doubts what may be something other than a name. */

import type { Doubt } from './doubts'
import { isEmptyMark } from './plain-text'

const COMPANY = /公司|集团|单位|中心|银行|学校|委员会|政府|合作社|厂$|局$|处$/
const OTHERS = /等([0-9]+|[一二两三四五六七八九十]+)?(人|位|户)?$/
/** Chinese characters, the dot inside Uyghur and Tibetan names, Latin letters with spaces. */
const NAME = /^[\p{Script=Han}·•〇]{2,40}$|^[A-Za-z][A-Za-z .'-]{1,59}$/u

/** Words of the table itself that end up in a name cell. */
const NO_NAME = /^同上$|合计|小计|总计|共计/

interface OwnersReading {
  names: string[]
  doubts: Doubt[]
}

/** `text` is clean (see `plainText`). Names keep their order; a name written twice counts once. */
export function readOwners(text: string): OwnersReading {
  const unwrapped = /^\(([^()]*)\)$/.exec(text)?.[1]?.trim() ?? text
  if (isEmptyMark(unwrapped)) return { names: [], doubts: ['owner-missing'] }
  const doubts = new Set<Doubt>()
  const withoutNotes = unwrapped.replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g, note => {
    if (COMPANY.test(unwrapped)) return note
    doubts.add('owner-note')
    return ''
  })
  const names = withoutNotes
    .split(/[、,;/\n&+]/)
    .map(part => part.trim())
    .filter(part => part !== '')
    .flatMap(part => namesInPart(part, doubts))
  if (names.length === 0) doubts.add('owner-missing')
  return { names: [...new Set(names)], doubts: [...doubts] }
}

function namesInPart(part: string, doubts: Set<Doubt>): string[] {
  if (COMPANY.test(part)) return [part.replace(/\s/g, '')]
  const bare = part.replace(OTHERS, () => {
    doubts.add('owner-others')
    return ''
  })
  const names = splitSoftly(bare, doubts)
  if (names.some(name => !NAME.test(name) || NO_NAME.test(name))) doubts.add('owner-unclear')
  return names
}

/**
 * Spaces pad short names (张 三) as often as they part two; 和, 及 and 与 occur inside names (李和平).
 * They part names only where every side is long enough to be one.
 */
function splitSoftly(part: string, doubts: Set<Doubt>): string[] {
  if (/[A-Za-z]/.test(part)) return [part.replace(/\s+/g, ' ').trim()]
  const words = part.split(/\s+/).filter(word => word !== '')
  const joined = words.join('')
  if (words.length > 1 && [...joined].length > 3) {
    if (words.every(word => [...word].length >= 2)) return words.flatMap(splitAtAnd)
    doubts.add('owner-unclear')
  }
  return splitAtAnd(joined)
}

function splitAtAnd(word: string): string[] {
  const sides = word.split(/[和及与]/)
  return sides.length > 1 && sides.every(side => [...side].length >= 2) ? sides : [word]
}
