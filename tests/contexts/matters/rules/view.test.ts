/** What people see of a matter: short cards, no inner fields, means only from five ratings up. */

import type { Standing } from 'contexts/matters/rules/open-acts'
import { decided } from 'contexts/matters/rules/said'
import { cardFields, cardOf, viewOf, waitsFor } from 'contexts/matters/rules/view'
import { matterList, matterShow } from 'types/matters'
import * as z from 'zod/mini'
import { AT, DAY, fresh, inState } from './sample'

const counts = { supports: 41 }
const standing: Standing = {
  mine: false,
  sorts: false,
  helps: false,
  spoke: false,
  sorted: false,
  supported: true,
  evaluated: false,
  rated: 0,
  at: AT
}
const low = { supervisions: [{ openedAt: AT, dueAt: AT + DAY, people: ['p_unhappy'] }] }

test('a card keeps the contract and says who has the matter, without the post behind it', () => {
  const card = cardOf(fresh(), counts)
  expect(z.safeParse(matterList.output, { items: [card] }).success).toBe(true)
  expect(card.holder).not.toHaveProperty('post')
  expect(card).toMatchObject({ supports: 41, step: 'raise', place: '3号楼2单元' })
})

test('the whole view keeps the contract', () => {
  const view = viewOf(fresh(), counts, standing, ['support'], [])
  expect(z.safeParse(matterShow.output, view).success).toBe(true)
})

test.each([
  ['', ''],
  ['短', '短'],
  ['一行\n两行', '一行 两行'],
  ['字'.repeat(60), '字'.repeat(60)],
  ['字'.repeat(61), `${'字'.repeat(59)}…`],
  ['😀'.repeat(61), `${'😀'.repeat(59)}…`]
])('the summary of %j', (text, summary) => {
  expect(cardOf({ ...fresh(), text }, counts).summary).toBe(summary)
})

test('a card needs no more than the fields that a list reads', () => {
  const read = Object.fromEntries(
    Object.entries(inState('open', low)).filter(([field]) => cardFields.some(one => one === field))
  )
  expect(cardOf(read as never, counts)).toEqual(cardOf(inState('open', low), counts))
})

test('a supervisor’s call is seen by who sorts and by nobody else, and of whom it speaks by neither', () => {
  const matter = inState('closed', low)
  expect(viewOf(matter, counts, standing, [], [])).not.toHaveProperty('supervision')
  const seen = viewOf(matter, counts, { ...standing, sorts: true }, [], [])
  expect(seen.supervision).toEqual({ openedAt: AT, dueAt: AT + DAY })
  expect(JSON.stringify(seen)).not.toContain('p_unhappy')
  expect(waitsFor(matter)).toEqual({ waits: 'supervision' })
})

test('who objected is called as neighbours call them, never by their id', () => {
  const objection = { by: '1号楼居民', byId: 'p_secret', text: '分得不对', at: AT, dueAt: AT + DAY }
  const matter = inState('referred', { objection })
  expect(JSON.stringify(viewOf(matter, counts, standing, [], []))).not.toContain('p_secret')
  expect(waitsFor(matter)).toEqual({ waits: 'objection' })
  const answer = { text: '照原来的办', changed: false, at: AT }
  expect(waitsFor(inState('referred', { objection: { ...objection, answer } }))).toEqual({})
})

describe('words of which the platform was not sure', () => {
  const line = { at: AT + 5, who: '1号楼居民', what: '要求重新办', why: '他家就是不讲理' }
  const matter = inState('working', { timeline: [line], checks: [{ id: 'h1', at: AT + 5, state: 'held' }] })
  const why = (seen: typeof matter, sorts: boolean) =>
    viewOf(seen, counts, { ...standing, sorts }, [], []).timeline.at(-1)?.why

  test('of residents are read by staff alone until somebody has looked', () => {
    expect(why(matter, false)).not.toContain('不讲理')
    expect(why(matter, true)).toBe(line.why)
  })

  test('stand as they were once they have passed, and are gone once they were sent back', () => {
    expect(why(decided(matter, 'h1', true), false)).toBe(line.why)
    const refused = decided(matter, 'h1', false)
    expect(why(refused, true)).not.toContain('不讲理')
    expect(why(decided(refused, 'h1', true), false)).toBe(line.why)
  })

  test('of staff are shown meanwhile', () => {
    const shown = inState('working', { timeline: [line], checks: [{ id: 'h1', at: AT + 5, state: 'shown' }] })
    expect(why(shown, false)).toBe(line.why)
  })

  test('another check says nothing of them', () => {
    expect(decided(matter, 'h2', true)).toBe(matter)
  })
})
