/** What the host noted without signal: each entry once, in whatever order and however often it comes. */
import { homeKey } from 'contexts/meetings/rules/home-key'
import { attendedBy, entryTrouble, NOTES_MAX, sheetIsLate, withSheet } from 'contexts/meetings/rules/sheet'
import fc from 'fast-check'
import type { SheetEntry } from 'types/meeting-day'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const startsAt = Date.UTC(2026, 5, 1, 11)
const meeting = {
  startsAt,
  groups: [{ id: 'ground', name: '一楼住户', affected: true }],
  draws: [] as { at: number }[],
  notes: [] as { id: string; at: number; text: string }[]
}
const id = 'entry-0001'
const note = (at: number, text = '三楼说要先修', noteId = id): SheetEntry => ({ kind: 'note', id: noteId, at, text })
const facts = (at: number, text = '充电桩六个，电动车两百辆'): SheetEntry => ({ kind: 'facts', id, at, text })
const now = startsAt + 20 * HOUR

test.each<[string, SheetEntry, string | null]>([
  ['an hour before the start', note(startsAt - HOUR), null],
  ['sooner', note(startsAt - HOUR - 1), 'meeting-not-started'],
  ['twelve hours after', note(startsAt + 12 * HOUR), null],
  ['later', note(startsAt + 12 * HOUR + 1), 'meeting-past'],
  ['for a group there is', { kind: 'heads', id, at: startsAt, heads: 3, groupId: 'ground' }, null],
  ['for a group there is not', { kind: 'heads', id, at: startsAt, heads: 3, groupId: 'nobody' }, 'meeting-group']
])('an entry made %s', (_words, entry, trouble) => expect(entryTrouble(meeting, entry, now)).toBe(trouble))

test('a phone whose clock runs ahead is not believed beyond five minutes', () => {
  const at = startsAt + HOUR
  expect(entryTrouble(meeting, note(at), at - 5 * MINUTE)).toBeNull()
  expect(entryTrouble(meeting, note(at), at - 5 * MINUTE - 1)).toBe('sheet-time')
})

test('facts count when they were written before the order was drawn and before there were minutes', () => {
  const drawn = { ...meeting, draws: [{ at: startsAt }] }
  expect(entryTrouble(drawn, facts(startsAt - 1), now)).toBeNull()
  expect(entryTrouble(drawn, facts(startsAt), now)).toBe('facts-closed')
  const minutes = { facts: '', views: [], agreements: [], openPoints: [] }
  expect(entryTrouble({ ...meeting, minutes }, facts(startsAt - 1), now)).toBe('facts-closed')
})

test.each([
  ['72 hours after the start', 72 * HOUR, false],
  ['a moment later', 72 * HOUR + 1, true]
])('a sheet that comes %s', (_words, after, late) => expect(sheetIsLate(startsAt, startsAt + after, 72)).toBe(late))

test('a note stands once, the latest facts stand, and what is there already changes nothing', () => {
  const entries = [
    note(startsAt + 2, '后说的', 'entry-0002'),
    note(startsAt + 1),
    facts(startsAt),
    facts(startsAt + 5, '改过的')
  ]
  const after = withSheet(meeting, entries)
  expect(after.notes.map(({ text }) => text)).toEqual(['三楼说要先修', '后说的'])
  expect(after).toMatchObject({ facts: { text: '改过的', at: startsAt + 5 } })
  expect(withSheet(after, entries)).toBe(after)
  expect(withSheet({ ...meeting, facts: { text: '先有的', media: ['f_1'], at: startsAt + 9 } }, entries)).toMatchObject(
    {
      facts: { text: '先有的' }
    }
  )
})

test('no more notes than fit are kept', () => {
  const many = Array.from({ length: NOTES_MAX + 1 }, (_, index) =>
    note(startsAt + index, '记', `entry-${1000 + index}`)
  )
  expect(withSheet(meeting, many).notes).toHaveLength(NOTES_MAX)
})

const nobody = { present: 0, groupId: '', who: '' }
const counted = fc.record({
  kind: fc.constantFrom('home' as const),
  id: fc.string({ minLength: 8, maxLength: 8 }),
  at: fc.integer({ min: startsAt, max: startsAt + HOUR }),
  home: fc.constant('3-2-301'),
  heads: fc.integer({ min: 1, max: 9 })
})

test('of several figures for one home the latest counts, in whatever order they come', () => {
  const apply = (entries: readonly Extract<SheetEntry, { kind: 'home' }>[]) =>
    entries.reduce((before, entry) => attendedBy(before, entry, '3号楼的一户'), nobody)
  fc.assert(
    fc.property(fc.uniqueArray(counted, { minLength: 1, maxLength: 8, selector: entry => entry.at }), entries => {
      const latest = [...entries].sort((a, b) => b.at - a.at)[0]
      expect(apply(entries).present).toBe(latest?.heads)
      expect(apply([...entries].reverse())).toEqual(apply(entries))
      expect(apply([...entries, ...entries])).toEqual(apply(entries))
    }),
    { seed: 15, numRuns: 200 }
  )
})

test('a person who has signed in stays as they were', () => {
  const entry = { kind: 'person' as const, id, at: startsAt, personCode: '0123456789', groupId: 'ground' }
  const there = attendedBy(nobody, entry, '3号楼居民')
  expect(there).toEqual({ present: 1, groupId: 'ground', who: '3号楼居民', signedInAt: startsAt, byHost: true })
  expect(attendedBy(there, { ...entry, at: startsAt - 1, groupId: 'upper' }, '别处')).toBe(there)
})

test.each([
  ['3号楼2单元301', '3-2-301'],
  ['3-2-301', '3-2-301'],
  [' 3 号楼 2 单元 301 室', '3-2-301'],
  ['３号楼２单元３０１', '3-2-301'],
  ['03-02-301', '3-2-301'],
  ['A座1203', 'a-1203'],
  ['5号楼301b', '5-301b'],
  ['楼上那家', '']
])('%s is the home %s', (words, key) => expect(homeKey(words)).toBe(key))
