/** The picture of a journey holds everything the page tells, nothing beside its edges, and nothing over anything else. */
import fc from 'fast-check'
import type { Journey } from 'types/sharing'
import { compose, type Shown, WIDE } from '@/packages/paper/picture/compose'
import type { PictureMark } from '@/packages/paper/picture/marks'
import type { Measure } from '@/packages/paper/sheet/blocks'

const measure: Measure = (text, size) => [...text].reduce((sum, letter) => sum + (letter < '⺀' ? 0.55 : 1), 0) * size
const AT = Date.UTC(2026, 4, 3, 2)

const journey: Journey = {
  matterId: 'matter1',
  title: '东边围墙倒了',
  place: '金麒麟小区',
  party: '物业合同',
  supports: 12,
  stages: [
    { stage: 'raise', at: AT, line: '居民在金麒麟小区提出，12 人附议' },
    { stage: 'discuss', line: '职责清楚，不用开会' },
    { stage: 'decide', line: '不用表决' },
    { stage: 'work', at: AT, line: '办了 9 天' },
    { stage: 'judge', at: AT, line: '7 人评过' },
    { stage: 'share', at: AT, line: '全小区' }
  ],
  result: '东墙重新砌好。',
  gains: '全小区，尤其是有孩子的人家。',
  costFen: 1_280_000,
  days: 9,
  media: [],
  before: [],
  after: []
}

type Words = Extract<PictureMark, { kind: 'words' }>
const wordsOf = (marks: readonly PictureMark[]): Words[] => marks.filter(mark => mark.kind === 'words')
const read = (marks: readonly PictureMark[]): string =>
  wordsOf(marks)
    .map(({ text }) => text)
    .join('')

const shownWays: Shown[] = [{}, { before: 'a' }, { before: 'a', after: 'b', code: 'c' }]

test.each(shownWays)('tells what, the steps with their days, the gains and the cost with %j', shown => {
  const said = read(compose(journey, shown, measure).marks)
  for (const words of [
    '东边围墙倒了',
    '12 人附议',
    '民提 · 2026 年 5 月 3 日',
    '民议',
    '民决',
    '办理',
    '民评',
    '尤其是有孩子的人家',
    '12,800 元'
  ]) {
    expect(said).toContain(words)
  }
})

test('everything lies in the picture, and no words over other words, however long the texts are', () => {
  const text = fc.string({ unit: fc.constantFrom(...'小区充电桩太少，晚上12（）。'), minLength: 1, maxLength: 200 })
  fc.assert(
    fc.property(text, text, text, fc.constantFrom(...shownWays), (title, line, gains, shown) => {
      const stages = journey.stages.map(stage => ({ ...stage, line }))
      const { height, marks } = compose({ ...journey, title, gains, stages }, shown, measure)
      for (const mark of marks) {
        const right = mark.kind === 'words' ? mark.x + measure(mark.text, mark.size, mark.bold) : mark.x + mark.width
        const bottom = mark.kind === 'words' ? mark.y + mark.size / 2 : mark.y + mark.height
        expect(right).toBeLessThanOrEqual(WIDE)
        expect(bottom).toBeLessThanOrEqual(height)
      }
      const rows = wordsOf(marks).filter(({ text: said }) => said !== '' && said !== '原来' && said !== '现在')
      for (const [place, row] of rows.entries()) {
        const next = rows[place + 1]
        if (next) expect(next.y - next.size / 2).toBeGreaterThanOrEqual(row.y + row.size / 2)
      }
    }),
    { seed: 20261121, numRuns: 100 }
  )
})

test('only photos that are there take room', () => {
  const bare = compose(journey, {}, measure)
  expect(bare.marks.some(({ kind }) => kind === 'photo')).toBe(false)
  const both = compose(journey, { before: 'a', after: 'b' }, measure)
  expect(both.marks.filter(({ kind }) => kind === 'photo')).toHaveLength(2)
  expect(both.height).toBeGreaterThan(bare.height)
})
