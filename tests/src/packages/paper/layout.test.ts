/** What is put on paper stands there whole: every word, inside the margins, never cut in two, on as few pages as it takes. */

import fc from 'fast-check'
import type { Block, Mark, Measure } from '@/packages/paper/sheet/blocks'
import { layout, paper } from '@/packages/paper/sheet/layout'
import { wrap } from '@/packages/paper/sheet/wrap'

/** Chinese characters are as wide as they are high, the others about half. */
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter < '⺀' ? 0.55 : 1), 0)
const measure: Measure = (text, size) => widthOf(text) * size

const foot = '有事来聊 · 议题征集单'
const laidOut = (...blocks: Block[]): Mark[][] => layout({ blocks, foot }, measure)
type Words = Extract<Mark, { kind: 'text' }>
const wordsOn = (marks: readonly Mark[]): Words[] => marks.filter(mark => mark.kind === 'text')
const read = (pages: readonly Mark[][]): string =>
  pages
    .map(marks =>
      wordsOn(marks)
        .map(({ text }) => text)
        .join('')
    )
    .join('')
const squeezed = (text: string): string => text.replace(/\s/g, '')

describe('a line', () => {
  const lines = (text: string, characters: number) => wrap(text, characters, widthOf)

  test.each([
    ['的。晚上', 2, ['的。', '晚上']],
    ['灯不亮，看不清', 3, ['灯不', '亮，看', '不清']],
    ['请看（东门）', 3, ['请看', '（东', '门）']],
    ['三号楼2026年', 4, ['三号楼', '2026年']],
    ['电话0635-8412345', 5, ['电话0635-', '8412345']],
    ['一\n二', 5, ['一', '二']],
    ['', 5, ['']]
  ])('%j in the width of %i characters', (text, characters, expected) => {
    expect(lines(text, characters)).toEqual(expected)
  })

  test('is never wider than it may be, and loses no character', () => {
    const character = fc.constantFrom(...'议事厅，。（）“”灯12aZ -、！\n')
    fc.assert(
      fc.property(fc.array(character, { maxLength: 80 }), fc.integer({ min: 4, max: 20 }), (letters, width) => {
        const text = letters.join('')
        const all = lines(text, width)
        expect(squeezed(all.join(''))).toBe(squeezed(text))
        for (const line of all) expect(widthOf(line)).toBeLessThanOrEqual(width + 1e-9)
      }),
      { seed: 20261121, numRuns: 300 }
    )
  })
})

const prose = fc.string({ unit: fc.constantFrom(...'小区充电桩太少，晚上回家没处充。12（）'), maxLength: 900 })
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), text: prose }),
  fc.record({ kind: fc.constant('heading' as const), text: fc.constant('大家怎么说') }),
  fc.record({ kind: fc.constant('field' as const), label: fc.constant('在哪儿'), value: prose }),
  fc.record({
    kind: fc.constant('table' as const),
    columns: fc.constant([
      { name: '姓名', share: 1 },
      { name: '说了什么', share: 3 }
    ]),
    rows: fc.array(fc.tuple(fc.constant('一楼住户'), prose), { maxLength: 12 })
  }),
  fc.record({ kind: fc.constant('ruled' as const), lines: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ kind: fc.constant('signatures' as const), names: fc.constant(['主持人', '记录人']) }),
  fc.record({
    kind: fc.constant('ticks' as const),
    label: fc.constant('该不该'),
    options: fc.array(fc.record({ text: prose, on: fc.boolean() }), { maxLength: 4 })
  }),
  fc.record({
    kind: fc.constant('codes' as const),
    items: fc.array(
      fc.record({
        image: fc.constant('data:,'),
        words: fc.array(fc.constant('扫这个码，有事随时说，说了有人管'), { maxLength: 3 })
      }),
      { maxLength: 7 }
    ),
    side: fc.integer({ min: 300, max: 900 }),
    abreast: fc.integer({ min: 1, max: 2 })
  })
)
const sheets = fc.array(block, { maxLength: 12 })
const everySheet = (holds: (pages: Mark[][]) => void) =>
  fc.assert(
    fc.property(sheets, blocks => holds(laidOut(...blocks))),
    { seed: 20261121, numRuns: 150 }
  )

/** The box that a mark needs; words stand in the middle of their line. */
function extent(mark: Mark): [left: number, top: number, right: number, bottom: number] {
  if (mark.kind === 'text') {
    return [mark.x, mark.y - mark.size / 2, mark.x + measure(mark.text, mark.size, mark.bold), mark.y + mark.size / 2]
  }
  if (mark.kind === 'line') return [mark.x, mark.y, mark.x2, mark.y2]
  return [mark.x, mark.y, mark.x + mark.width, mark.y + mark.height]
}

test('whatever a form holds stays on the paper', () => {
  everySheet(pages => {
    for (const mark of pages.flat()) {
      const [left, top, right, bottom] = extent(mark)
      expect(left).toBeGreaterThanOrEqual(paper.margin - 1e-6)
      expect(right).toBeLessThanOrEqual(paper.width - paper.margin + 1e-6)
      expect(top).toBeGreaterThanOrEqual(paper.margin - 1e-6)
      expect(bottom).toBeLessThanOrEqual(paper.height - paper.margin + 60)
    }
  })
})

test('no two lines of text lie over each other', () => {
  everySheet(pages => {
    for (const marks of pages) {
      const boxes = wordsOn(marks)
        .filter(({ text }) => text !== '✓')
        .map(extent)
      for (const [place, [left, top, right, bottom]] of boxes.entries()) {
        for (const [l, t, r, b] of boxes.slice(place + 1)) {
          const apart = right <= l + 1e-6 || r <= left + 1e-6 || bottom <= t + 1e-6 || b <= top + 1e-6
          expect(apart).toBe(true)
        }
      }
    }
  })
})

test('every word of a paragraph, a field and a table is there, in order', () => {
  fc.assert(
    fc.property(prose, prose, prose, (one, two, three) => {
      const pages = laidOut(
        { kind: 'paragraph', text: one },
        { kind: 'field', label: '结果', value: `办${two}` },
        { kind: 'table', columns: [{ name: '经过', share: 1 }], rows: [[three]] }
      )
      const body = pages.map(marks => wordsOn(marks).filter(({ y }) => y < paper.height - paper.margin))
      const said = squeezed(body.map(words => words.map(({ text }) => text).join('')).join('')).replaceAll('经过', '')
      expect(said).toBe(squeezed(`${one}结果：办${two}${three}`))
    }),
    { seed: 20261121, numRuns: 150 }
  )
})

test('a table that goes on has its head again on the next page, and rows are whole', () => {
  const rows = Array.from({ length: 40 }, (_, place) => [String(place + 1), '', ''])
  const columns = [
    { name: '序号', share: 1 },
    { name: '姓名', share: 2 },
    { name: '签名', share: 2 }
  ]
  const pages = laidOut({ kind: 'table', columns, rows, toWriteIn: true })
  expect(pages).toHaveLength(2)
  for (const marks of pages) expect(wordsOn(marks)[0]?.text).toBe('序号')
  expect(read(pages)).toContain('40')
})

test('a heading never stands alone at the end of a page', () => {
  for (let lines = 1; lines < 30; lines++) {
    const pages = laidOut(
      { kind: 'ruled', lines },
      { kind: 'heading', text: '还没说定的' },
      { kind: 'paragraph', text: '夜里关不关门' }
    )
    const page = pages.find(marks => wordsOn(marks).some(({ text }) => text === '还没说定的')) ?? []
    expect(wordsOn(page).map(({ text }) => text)).toContain('夜里关不关门')
  }
})

test('each page says what it is and who made it, and which of how many', () => {
  const pages = laidOut({ kind: 'ruled', lines: 60 })
  expect(pages.length).toBeGreaterThan(1)
  for (const [place, marks] of pages.entries()) {
    const words = wordsOn(marks).map(({ text }) => text)
    expect(words).toContain(foot)
    expect(words).toContain(`第 ${place + 1} 页，共 ${pages.length} 页`)
  }
  expect(laidOut({ kind: 'ruled', lines: 1 })).toHaveLength(1)
})

test('main words are at least 14 points high, and nothing is below 9', () => {
  everySheet(pages => {
    for (const { size } of pages.flatMap(wordsOn)) expect((size / 254) * 72).toBeGreaterThanOrEqual(9)
  })
  const [page = []] = laidOut({ kind: 'paragraph', text: '大家都来' })
  expect(((wordsOn(page)[0]?.size ?? 0) / 254) * 72).toBeGreaterThanOrEqual(13.8)
})
