/** When a meeting may be called or moved, when people sign in, when they are reminded. */
import { callRefusal, doorsAreOpen, endsAt, moveRefusal, remindAt, signInRefusal } from 'contexts/meetings/rules/times'
import type { MeetingForm } from 'types/meeting-forms'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** A Monday, 10:00 in China. */
const at = Date.UTC(2026, 5, 1, 2)
const law = { days: 3, shortHours: 1 }
const call = (form: MeetingForm, ahead: number, urgent = false) =>
  callRefusal({ form, startsAt: at + ahead, urgent }, at, law)

test.each<[string, MeetingForm, number, string | null]>([
  ['a courtyard meeting an hour ahead', '马扎议事', HOUR, null],
  ['a courtyard meeting a moment sooner', '马扎议事', HOUR - 1, 'meeting-time'],
  ['an evening talk tonight', '红邻夜话', 9 * HOUR, null],
  ['a council on the third day, early', '有事来聊议事会', 3 * DAY - 2 * HOUR, null],
  ['a council at the first minute of the third day', '有事来聊议事会', 2 * DAY + 14 * HOUR, null],
  ['a council a minute before the third day', '有事来聊议事会', 2 * DAY + 14 * HOUR - MINUTE, 'meeting-notice'],
  ['a council tonight', '有事来聊议事会', 9 * HOUR, 'meeting-notice'],
  ['a reception day tomorrow', '书记经理接待日', DAY, 'meeting-notice'],
  ['any meeting three months ahead', '联席会议', 92 * DAY, null],
  ['any meeting later than that', '联席会议', 92 * DAY + 1, 'meeting-time'],
  ['a meeting in the past', '马扎议事', -HOUR, 'meeting-time']
])('%s', (_words, form, ahead, reason) => expect(call(form, ahead)).toBe(reason))

test('what is urgent keeps the short notice, whatever the form', () => {
  expect(call('有事来聊议事会', HOUR, true)).toBeNull()
  expect(call('有事来聊议事会', HOUR - 1, true)).toBe('meeting-time')
})

test('a city that sets other notice is obeyed', () => {
  const strict = { days: 5, shortHours: 12 }
  expect(callRefusal({ form: '马扎议事', startsAt: at + 11 * HOUR, urgent: false }, at, strict)).toBe('meeting-notice')
  expect(callRefusal({ form: '马扎议事', startsAt: at + 12 * HOUR, urgent: false }, at, strict)).toBeNull()
  expect(callRefusal({ form: '圆桌会议', startsAt: at + 4 * DAY, urgent: false }, at, strict)).toBe('meeting-notice')
})

test('a meeting may be put off at an hour’s notice, and brought forward only with the notice of its form', () => {
  const council = { form: '有事来聊议事会' as const, startsAt: at + 4 * DAY, urgent: false }
  const move = (ahead: number) => moveRefusal(council, at + ahead, at, law)
  expect(move(5 * DAY)).toBeNull()
  expect(move(3 * DAY)).toBeNull()
  expect(move(2 * DAY)).toBe('meeting-notice')
  const soon = { ...council, startsAt: at + HOUR / 2 }
  expect(moveRefusal(soon, at + HOUR, at, law)).toBeNull()
  expect(moveRefusal(soon, at + HOUR - 1, at, law)).toBe('meeting-time')
})

test.each([
  ['an hour and a moment before', -HOUR - 1, 'meeting-not-started'],
  ['an hour before', -HOUR, null],
  ['twelve hours after', 12 * HOUR, null],
  ['a moment later', 12 * HOUR + 1, 'meeting-past']
])('signing in %s the start', (_words, after, reason) => {
  expect(signInRefusal(at, at + after)).toBe(reason)
  expect(doorsAreOpen(at, at + after)).toBe(reason !== 'meeting-not-started')
})

test.each([
  ['three days ahead: the day before', 3 * DAY, 2 * DAY],
  ['thirty hours ahead: six hours after the notice', 30 * HOUR, 6 * HOUR],
  ['a moment sooner: the notice is enough', 30 * HOUR - 1, null],
  ['tonight: the notice is enough', 9 * HOUR, null]
])('the reminder of a meeting called %s', (_words, ahead, after) =>
  expect(remindAt(at + ahead, at, 24)).toBe(after === null ? null : at + after)
)

test('a meeting ends when its length is over', () => {
  expect(endsAt({ startsAt: at, lastsMinutes: 90 })).toBe(at + 90 * MINUTE)
})
