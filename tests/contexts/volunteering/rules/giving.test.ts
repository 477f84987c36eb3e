/** When activities may be called, who may check in, what they must say first, and how many minutes count. */
import { asksFitness, asksRefusal } from 'contexts/volunteering/rules/asks'
import { corrected, firstConfirmed, minutesRefusal } from 'contexts/volunteering/rules/confirmed'
import { doorDigits } from 'contexts/volunteering/rules/door-digits'
import { listedAt } from 'contexts/volunteering/rules/listed'
import { activityState, afterwards, beforehand, confirmable } from 'contexts/volunteering/rules/standing'
import { askAt, callable, doorRefusal, endsAt, overlap, remindAt } from 'contexts/volunteering/rules/times'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const startsAt = Date.UTC(2026, 5, 6, 1)
const timed = { startsAt, lastsMinutes: 120 }
const activity = { ...timed, kind: 'clean' as const, capacity: 1, signUps: [] }
const end = startsAt + 2 * HOUR

describe('times', () => {
  test('an activity is called from one hour to three months ahead', () => {
    const at = startsAt - HOUR
    expect(callable(startsAt, at)).toBe(true)
    expect(callable(startsAt - 1, at)).toBe(false)
    expect(callable(at + 92 * DAY, at)).toBe(true)
    expect(callable(at + 92 * DAY + 1, at)).toBe(false)
  })

  test.each([
    [startsAt - HOUR - 1, false, 'activity-early'],
    [startsAt - HOUR, false, null],
    [end + HOUR, false, null],
    [end + HOUR + 1, false, 'activity-late'],
    [end + HOUR + 1, true, null],
    [end + 3 * DAY, true, null],
    [end + 3 * DAY + 1, true, 'activity-late']
  ] as const)('check-in at %i, by the host: %s, gives %s', (at, byHost, answer) => {
    expect(doorRefusal(timed, at, byHost)).toBe(answer)
    expect(doorRefusal({ ...timed, cancelled: {} }, at, byHost)).toBe('activity-cancelled')
  })

  test('a reminder comes a day before, unless the notice itself is hardly older', () => {
    expect(remindAt(startsAt, startsAt - 3 * DAY, 24)).toBe(startsAt - DAY)
    expect(remindAt(startsAt, startsAt - DAY - 6 * HOUR, 24)).toBe(startsAt - DAY)
    expect(remindAt(startsAt, startsAt - DAY - 6 * HOUR + 1, 24)).toBeNull()
    expect(askAt(timed, 24)).toBe(end + DAY)
  })

  test('one that ends when the next begins does not overlap it', () => {
    expect(overlap(timed, { startsAt: endsAt(timed), lastsMinutes: 60 })).toBe(false)
    expect(overlap(timed, { startsAt: endsAt(timed) - 1, lastsMinutes: 60 })).toBe(true)
    expect(overlap(timed, { startsAt: startsAt - HOUR, lastsMinutes: 60 })).toBe(false)
    expect(overlap(timed, { startsAt: startsAt - HOUR, lastsMinutes: 61 })).toBe(true)
  })
})

describe('standing', () => {
  const taken = [{ personId: 'p', who: '', at: 0, seat: 'place' as const }]
  test.each([
    [{}, startsAt - 1, 'open'],
    [{ signUps: taken }, startsAt - 1, 'full'],
    [{ signUps: taken }, startsAt, 'running'],
    [{}, end - 1, 'running'],
    [{}, end, 'over'],
    [{ checking: true as const }, startsAt - 1, 'checking'],
    [{ cancelled: {} }, end, 'cancelled']
  ] as const)('%o at %i is %s', (some, at, state) => {
    expect(activityState({ ...activity, ...some }, at)).toBe(state)
  })

  test('lists are open until it begins, reports and hours wait for its end', () => {
    expect(beforehand(activity, startsAt - 1)).toBeNull()
    expect(beforehand(activity, startsAt)).toBe('activity-over')
    expect(afterwards(activity, end - 1)).toBe('activity-running')
    expect(afterwards(activity, end)).toBeNull()
    expect(afterwards({ ...activity, cancelled: {} }, end)).toBe('activity-cancelled')
    expect(confirmable({ ...activity, kind: 'gathering' }, end)).toBe('activity-uncounted')
    expect(confirmable(activity, end)).toBeNull()
  })
})

describe('what is asked', () => {
  test('where somebody could be hurt the insurance is said first', () => {
    expect(asksRefusal({ kind: 'repair' })).toBe('activity-insurance')
    expect(asksRefusal({ kind: 'repair', insurance: '社区上了意外险' })).toBeNull()
    expect(asksRefusal({ kind: 'clean' })).toBeNull()
  })

  test('ages stand in their order', () => {
    expect(asksRefusal({ kind: 'clean', ageFrom: 60, ageTo: 18 })).toBe('activity-ages')
    expect(asksRefusal({ kind: 'clean', ageFrom: 18, ageTo: 18 })).toBeNull()
  })

  test('who signs up says that they can do it, where there is something to do it for', () => {
    expect(asksFitness({ kind: 'clean' })).toBe(false)
    expect(asksFitness({ kind: 'patrol' })).toBe(true)
    expect(asksFitness({ kind: 'clean', fit: '能爬楼' })).toBe(true)
    expect(asksFitness({ kind: 'clean', ageFrom: 18 })).toBe(true)
  })
})

describe('minutes', () => {
  const help = { state: 'present' as const, minutes: 0, round: 0, lastsMinutes: 120 }
  const booked = { ...help, state: 'booked' as const, minutes: 90, round: 1 }
  const correct = (minutes: number, from = booked) =>
    corrected(from, { minutes, why: '早走了', by: '红邻书记', at: 7 }, 60)

  test('never more than the activity lasted with an hour of clearing up', () => {
    expect(minutesRefusal(180, help, 60)).toBeNull()
    expect(minutesRefusal(181, help, 60)).toBe('help-long')
  })

  test('a confirmation is the first round, a correction the next with its reason', () => {
    expect(firstConfirmed(help, 90, '红邻书记', 5)).toMatchObject({ state: 'confirmed', round: 1, confirmedAt: 5 })
    expect(correct(60)).toMatchObject({ state: 'confirmed', minutes: 60, round: 2, why: '早走了' })
  })

  test('only what is in the book can be corrected, to other minutes that can be', () => {
    expect(corrected({ ...booked, state: 'confirmed' }, { minutes: 60, why: '', by: '', at: 7 }, 60)).toBe(
      'help-unbooked'
    )
    expect(correct(90)).toBe('help-same')
    expect(correct(181)).toBe('help-long')
    expect(correct(0)).toMatchObject({ minutes: 0 })
  })
})

test('what is on in a compound stands in its calendar, what is on in a community under the community', () => {
  expect(listedAt('371502/xianfeng/fude')).toEqual(['371502/xianfeng/fude'])
  expect(listedAt('371502/xianfeng/fude/jinqilin')).toEqual(['371502/xianfeng/fude/jinqilin'])
})

test('the digits at the door are six, and others for another derived text', () => {
  expect(doorDigits('0123456789abcdef')).toMatch(/^\d{6}$/)
  expect(doorDigits('0123456789abcdef')).not.toBe(doorDigits('0123456789abcdeg'))
})
