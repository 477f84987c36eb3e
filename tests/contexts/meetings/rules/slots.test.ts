/** Reception times: cut evenly, one resident each, and they move with the day. */
import { booked, movedBookings, slotTimes } from 'contexts/meetings/rules/slots'

const MINUTE = 60_000
const startsAt = Date.UTC(2026, 5, 1, 1)
const day = { form: '书记经理接待日' as const, startsAt, lastsMinutes: 40 }
const booking = (at: number, personId: string) => ({ at, personId, who: '3号楼居民', about: '楼道灯不亮' })

test('a quarter of an hour each; a rest that is too short is not given out; other forms have none', () => {
  expect(slotTimes(day)).toEqual([startsAt, startsAt + 15 * MINUTE])
  expect(slotTimes({ ...day, lastsMinutes: 45 })).toHaveLength(3)
  expect(slotTimes({ ...day, form: '马扎议事' })).toEqual([])
})

test('one time for one resident, and one resident for one time', () => {
  const first = booked(day, [], booking(startsAt, 'p_a'))
  expect(first).toEqual([booking(startsAt, 'p_a')])
  expect(booked(day, [booking(startsAt, 'p_a')], booking(startsAt, 'p_b'))).toBe('slot-taken')
  expect(booked(day, [booking(startsAt, 'p_a')], booking(startsAt + 15 * MINUTE, 'p_a'))).toEqual([
    booking(startsAt + 15 * MINUTE, 'p_a')
  ])
  expect(booked(day, [], booking(startsAt + MINUTE, 'p_a'))).toBe('slot-unknown')
  expect(booked(day, [], booking(startsAt + 30 * MINUTE, 'p_a'))).toBe('slot-unknown')
})

test('a day that is moved takes its times along', () => {
  const later = { ...day, startsAt: startsAt + 60 * MINUTE }
  expect(movedBookings(day, later, [booking(startsAt, 'p_a')])).toEqual([booking(startsAt + 60 * MINUTE, 'p_a')])
  const shorter = { ...later, lastsMinutes: 15 }
  expect(movedBookings(day, shorter, [booking(startsAt + 15 * MINUTE, 'p_a')])).toEqual([])
})
