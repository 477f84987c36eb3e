/** Which homes are called about a notice: who was not reached, once, and never who asked to be left alone. */
import { type Arrival, type KnownOfHome, standingOf } from 'contexts/notices/rules/call-standing'

const DAY = 86_400_000
const at = Date.UTC(2026, 5, 1)
const later = at + DAY
const home = (more: Partial<KnownOfHome> = {}): KnownOfHome => ({ people: ['p1', 'p2'], declined: false, ...more })
const arrived = (read: boolean, sent: boolean): Arrival => ({ read, sent })
const unopened = new Map([
  ['p1', arrived(false, false)],
  ['p2', arrived(false, false)]
])
const about = { at, sparesDone: false }
const stand = (known: KnownOfHome, arrivals = unopened, now = later, notice = about) =>
  standingOf(known, arrivals, notice, now, DAY)

test.each([
  ['nobody uses the app: at once', home({ people: [] }), at, { state: 'toCall', why: 'nobody', tries: 0 }],
  ['somebody does and has not opened it, within the day: not yet', home(), later - 1, { state: 'early' }],
  ['nobody opened it in a day: to call', home(), later, { state: 'toCall', why: 'unopened', tries: 0 }],
  ['they asked not to be called', home({ declined: true }), later, { state: 'declined' }]
] as const)('%s', (_what, known, now, wanted) => {
  expect(stand(known, unopened, now)).toEqual(wanted)
})

test.each([
  ['one of them opened it', arrived(true, false)],
  ['one of them got a message in WeChat', arrived(false, true)]
])('%s: reached', (_what, arrival) => {
  expect(stand(home(), new Map([...unopened, ['p2', arrival]]))).toEqual({ state: 'reached' })
})

test('who has no notice was not told, unless only those who had not acted were told', () => {
  expect(stand(home({ people: ['p9'] }))).toMatchObject({ state: 'toCall' })
  expect(stand(home({ people: ['p9'] }), unopened, later, { at, sparesDone: true })).toEqual({ state: 'reached' })
})

test.each([
  ['told', { state: 'done' }],
  ['visit', { state: 'done' }],
  ['declined', { state: 'declined' }],
  ['noAnswer', { state: 'toCall', why: 'unopened', tries: 2, triedAt: at + 1 }]
] as const)('after a call that ended with %s', (outcome, wanted) => {
  expect(stand(home({ line: { outcome, tries: 2, at: at + 1 } }))).toEqual(wanted)
})
