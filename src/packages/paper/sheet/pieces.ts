/** Turns blocks into pieces: what has a height, stands in the width of the page and is never cut in two. */
import type { Block, Code, Mark, Measure, Tenths } from './blocks'
import { wrap } from './wrap'

/** Type in tenths of a millimetre: 49 is 14 points, large enough for old eyes. */
export const type = { title: 92, heading: 60, large: 70, text: 49, small: 42, foot: 32 } as const
const LEADING = 1.5
const THIN = 3
const GAP = 18

export interface Piece {
  height: Tenths
  /** Relative to its own upper left corner. */
  marks: Mark[]
  /** Never the last on a page. */
  withNext?: boolean
  /** Stands again at the top of each page on which its table goes on. */
  head?: Piece
}

const lineOf = (size: Tenths): Tenths => Math.round(size * LEADING)

export interface Setting {
  width: Tenths
  measure: Measure
}

const text = (x: Tenths, y: Tenths, words: string, size: Tenths, bold = false): Mark => ({
  kind: 'text',
  x,
  y: y + lineOf(size) / 2,
  text: words,
  size,
  bold
})

const space = (height: Tenths): Piece => ({ height, marks: [] })

/** One piece for each line. */
function lines(words: string, size: Tenths, { width, measure }: Setting, bold = false, centre = false): Piece[] {
  return wrap(words, width, part => measure(part, size, bold)).map(line => {
    const x = centre ? Math.max(0, (width - measure(line, size, bold)) / 2) : 0
    return { height: lineOf(size), marks: [text(x, 0, line, size, bold)] }
  })
}

/** The label stands before the first line; without a value there is a line to write on. */
function field(label: string, value: string, { width, measure }: Setting): Piece[] {
  const name = `${label}：`
  const left = Math.min(measure(name, type.text, true), width / 2)
  const high = lineOf(type.text)
  const named = text(0, 0, name, type.text, true)
  const rule: Mark = { kind: 'line', x: left, y: high, x2: width, y2: high, thick: THIN }
  if (value === '') return [{ height: high + GAP, marks: [named, rule] }]
  const [first = '', ...others] = wrap(value, width - left, part => measure(part, type.text, false))
  return [
    { height: high, marks: [named, text(left, 0, first, type.text)] },
    ...others.map(line => ({ height: high, marks: [text(left, 0, line, type.text)] })),
    space(GAP / 2)
  ]
}

function ticks(label: string, options: readonly { text: string; on: boolean }[], setting: Setting): Piece[] {
  const high = lineOf(type.text)
  const side = type.small
  const left = side + GAP
  const rows = options.flatMap(option =>
    lines(option.text, type.text, { ...setting, width: setting.width - left }).map((line, place): Piece => {
      const moved = line.marks.map(mark => ({ ...mark, x: mark.x + left }))
      const top = (high - side) / 2
      const box: Mark = { kind: 'box', x: 0, y: top, width: side, height: side, thick: THIN }
      const tick: Mark[] = option.on ? [text(0, 0, '✓', type.text, true)] : []
      return { height: high, marks: place === 0 ? [box, ...tick, ...moved] : moved }
    })
  )
  const asked = lines(`${label}：`, type.text, setting, true).map(piece => ({ ...piece, withNext: true }))
  return [...asked, ...rows, space(GAP)]
}

/** Room around the words of a cell. */
const PAD = 14
/** Room for a pen. */
const TO_WRITE: Tenths = 105
/** A cell longer than this goes on in a second row, so that no row is higher than a page. */
const MOST_LINES = 24

interface Cells {
  words: string[][]
  bold: boolean
  least: Tenths
}

function tableRow({ words, bold, least }: Cells, edges: readonly Tenths[]): Piece {
  const high = lineOf(type.small)
  const most = Math.max(1, ...words.map(cell => cell.length))
  const height = Math.max(least, most * high + 2 * PAD)
  const marks = words.flatMap((cell, place): Mark[] => {
    const x = edges[place] ?? 0
    const width = (edges[place + 1] ?? x) - x
    const box: Mark = { kind: 'box', x, y: 0, width, height, thick: THIN }
    return [box, ...cell.map((line, at) => text(x + PAD, PAD + at * high, line, type.small, bold))]
  })
  return { height, marks }
}

function table(block: Extract<Block, { kind: 'table' }>, { width, measure }: Setting): Piece[] {
  const { columns, rows, toWriteIn = false } = block
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  const edges: Tenths[] = [0]
  for (const { share } of columns) edges.push((edges[edges.length - 1] ?? 0) + (width * share) / whole)
  const cell = (words: string, place: number, bold: boolean) =>
    wrap(words, (edges[place + 1] ?? width) - (edges[place] ?? 0) - 2 * PAD, part => measure(part, type.small, bold))
  const names = columns.map(({ name }, place) => cell(name, place, true))
  const head: Piece = { ...tableRow({ words: names, bold: true, least: 0 }, edges), withNext: true }
  const least = toWriteIn ? TO_WRITE : 0
  const body = rows.flatMap(row => {
    const words = columns.map((_, place) => cell(row[place] ?? '', place, false))
    const parts = Math.ceil(Math.max(1, ...words.map(each => each.length)) / MOST_LINES)
    return Array.from({ length: parts }, (_, part) => {
      const some = words.map(each => each.slice(part * MOST_LINES, (part + 1) * MOST_LINES))
      return { ...tableRow({ words: some, bold: false, least }, edges), head }
    })
  })
  return [head, ...body, space(GAP)]
}

/** One code with its words below, in the width it is given. */
function oneCode({ image, words }: Code, side: Tenths, setting: Setting): Piece {
  const marks: Mark[] = [
    { kind: 'image', x: (setting.width - side) / 2, y: 0, width: side, height: side, source: image }
  ]
  let height = side + GAP / 2
  for (const [place, line] of words.entries()) {
    for (const piece of lines(line, place === 0 ? type.heading : type.small, setting, place === 0, true)) {
      for (const mark of piece.marks) marks.push({ ...mark, y: mark.y + height })
      height += piece.height
    }
  }
  return { height, marks }
}

function codes({ items, side, abreast }: Extract<Block, { kind: 'codes' }>, setting: Setting): Piece[] {
  const width = setting.width / abreast
  const narrow = { ...setting, width: width - (abreast > 1 ? 2 * GAP : 0) }
  const all = items.map(item => oneCode(item, Math.min(side, narrow.width), narrow))
  const rows: Piece[] = []
  for (let start = 0; start < all.length; start += abreast) {
    const row = all.slice(start, start + abreast)
    const marks = row.flatMap((piece, place) =>
      piece.marks.map(mark => ({ ...mark, x: mark.x + place * width + (width - narrow.width) / 2 }))
    )
    rows.push({ height: Math.max(...row.map(piece => piece.height)) + 3 * GAP, marks })
  }
  return rows
}

function signatures(names: readonly string[], { width, measure }: Setting): Piece[] {
  const high = lineOf(type.text) + 2 * GAP
  return names.map((name, place) => {
    const words = `${name}：`
    const date = '日期：'
    const middle = width * 0.66
    const base = high - GAP / 2
    const rule = (x: Tenths, x2: Tenths): Mark => ({ kind: 'line', x, y: base, x2, y2: base, thick: THIN })
    const marks = [
      text(0, GAP, words, type.text),
      rule(Math.min(measure(words, type.text, false), middle - GAP), middle - GAP),
      text(middle, GAP, date, type.text),
      rule(middle + measure(date, type.text, false), width)
    ]
    return { height: high, marks, ...(place < names.length - 1 ? { withNext: true } : {}) }
  })
}

const ruledLine = ({ width }: Setting): Piece => ({
  height: TO_WRITE,
  marks: [{ kind: 'line', x: 0, y: TO_WRITE - THIN, x2: width, y2: TO_WRITE - THIN, thick: THIN }]
})

function paragraph(words: string, look: 'large' | 'strong' | 'centre' | undefined, setting: Setting): Piece[] {
  const size = look === 'large' ? type.large : type.text
  return [...lines(words, size, setting, look === 'large' || look === 'strong', look === 'centre'), space(GAP)]
}

export function piecesOf(block: Block, setting: Setting): Piece[] {
  switch (block.kind) {
    case 'title': {
      const note = block.note ? lines(block.note, type.small, setting, false, true) : []
      return [...lines(block.text, type.title, setting, true, true), ...note, space(2 * GAP)]
    }
    case 'heading': {
      const held = lines(block.text, type.heading, setting, true).map(piece => ({ ...piece, withNext: true }))
      return [{ ...space(GAP), withNext: true }, ...held]
    }
    case 'paragraph':
      return paragraph(block.text, block.look, setting)
    case 'field':
      return field(block.label, block.value, setting)
    case 'ticks':
      return ticks(block.label, block.options, setting)
    case 'table':
      return table(block, setting)
    case 'codes':
      return codes(block, setting)
    case 'ruled':
      return [...Array.from({ length: block.lines }, () => ruledLine(setting)), space(GAP)]
    case 'signatures':
      return signatures(block.names, setting)
  }
}
