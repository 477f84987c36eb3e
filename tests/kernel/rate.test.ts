/** The brake: so many calls a minute per person and operation, then a polite no; a new minute, a new start. */
import { createRateLimiter } from 'kernel/rate'
import { sessionSettings } from 'types/community'
import { elder, resident } from '../../local/demo/people'
import { openWorld } from '../world'

const MINUTE_MS = 60_000

test('exactly as many calls as allowed pass within a minute', () => {
  const rate = createRateLimiter()
  const passed = Array.from({ length: 10 }, () => rate.admits('me', 4, 1000)).filter(Boolean)
  expect(passed).toHaveLength(4)
})

test('a call that was turned away does not lengthen the wait', () => {
  const rate = createRateLimiter()
  rate.admits('me', 1, 0)
  rate.admits('me', 1, MINUTE_MS - 1)
  expect(rate.admits('me', 1, MINUTE_MS)).toBe(true)
})

test('one person does not use up the calls of another', () => {
  const rate = createRateLimiter()
  rate.admits('me', 1, 0)
  expect(rate.admits('you', 1, 0)).toBe(true)
})

test('through the door the thirty-first call of a minute is asked to wait, and the neighbour is not', async () => {
  const world = await openWorld(undefined, { RATE_SCALE: '1' })
  const first = Array.from({ length: 30 }, () => world.refused(resident, sessionSettings, { elder: true }))
  expect(new Set(await Promise.all(first))).not.toContain('too-often')
  expect(await world.refused(resident, sessionSettings, { elder: true })).toBe('too-often')
  expect(await world.refused(elder, sessionSettings, { elder: true })).toBe('not refused')
  await world.cloud.hooks.clock.advance(MINUTE_MS)
  expect(await world.refused(resident, sessionSettings, { elder: true })).toBe('not refused')
  await world.close()
})
