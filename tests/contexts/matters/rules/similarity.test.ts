/** "Somebody has raised this": measured on the thirty matters, in neighbours' own words, beside other troubles. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alike } from 'contexts/matters/rules/similarity'
import fc from 'fast-check'

const folder = join(__dirname, '../fixtures')
/** The last field may hold commas of its own. */
const rows = (name: string, fields: number) =>
  readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(row => row.split(',').slice(0, fields))

const asked = (text: string) => ({ title: text, text: '' })
const matters = rows('matters.csv', 2).map(([id = '', text = '']) => ({ id, ...asked(text) }))
const others = rows('distractors.csv', 2).map(([id = '', text = '']) => ({ id, ...asked(text) }))
const pool = [...matters, ...others]
const paraphrases = rows('paraphrases.csv', 3).map(([of = '', set = '', text = '']) => ({ of, set, text }))

interface Measured {
  paraphrases: number
  /** Share of paraphrases whose matter is among what is shown, and first of it. */
  recall: number
  first: number
  /** Share of what is shown that is the same matter. */
  precision: number
}

const share = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 1000

function measure(set: string): Measured {
  const mine = paraphrases.filter(one => one.set === set)
  const shown = mine.map(({ of, text }) => ({ of, ids: alike(asked(text), pool).map(({ id }) => id) }))
  const found = shown.filter(({ of, ids }) => ids.includes(of)).length
  const first = shown.filter(({ of, ids }) => ids[0] === of).length
  const all = shown.reduce((sum, { ids }) => sum + ids.length, 0)
  const whole = mine.length
  return { paraphrases: whole, recall: share(found, whole), first: share(first, whole), precision: share(found, all) }
}

const disturbed = () =>
  others.filter(
    one =>
      alike(
        one,
        pool.filter(({ id }) => id !== one.id)
      ).length > 0
  ).length

const measured: Record<string, unknown> = { matters: matters.length, others: others.length }
afterAll(() => {
  const dist = join(__dirname, '../../../../dist')
  mkdirSync(dist, { recursive: true })
  writeFileSync(join(dist, 'similarity.json'), JSON.stringify(measured, null, 2))
})

test('every one of the thirty matters is said anew at least three times', () => {
  for (const { id } of matters) expect([id, paraphrases.filter(({ of }) => of === id).length >= 3]).toEqual([id, true])
})

/**
 * `built` and `fresh` were before the eyes of who wrote the table of words; `unseen` was written after it was done and
 * never used to change it: its numbers are what a new compound may expect.
 */
test.each([
  ['built', { recall: 0.97, first: 0.95, precision: 0.9 }],
  ['fresh', { recall: 0.95, first: 0.93, precision: 0.88 }],
  ['unseen', { recall: 0.86, first: 0.76, precision: 0.72 }]
] as const)('the %s paraphrases find their matter as often as promised', (set, floor) => {
  const reached = measure(set)
  measured[set] = reached
  expect(reached.recall).toBeGreaterThanOrEqual(floor.recall)
  expect(reached.first).toBeGreaterThanOrEqual(floor.first)
  expect(reached.precision).toBeGreaterThanOrEqual(floor.precision)
})

test('a matter that is like no other is shown something anyway in less than a third of cases', () => {
  measured.othersDisturbed = disturbed()
  expect(disturbed()).toBeLessThanOrEqual(7)
})

test('the same words are always found, and never more than three', () => {
  fc.assert(
    fc.property(fc.constantFrom(...matters), fc.integer({ min: 1, max: 9 }), (matter, copies) => {
      const same = Array.from({ length: copies }, () => matter)
      expect(alike(matter, same)).toHaveLength(Math.min(copies, 3))
    }),
    { seed: 3, numRuns: 100 }
  )
})

test.each(['', ' ', '？！', '的了吗', '12345'])('%j says nothing and finds nothing', text => {
  expect(alike(asked(text), pool)).toEqual([])
})

test('whatever is typed, what is found comes from what was given', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), text => {
      for (const one of alike(asked(text), pool)) expect(pool).toContain(one)
    }),
    { seed: 7, numRuns: 200 }
  )
})
