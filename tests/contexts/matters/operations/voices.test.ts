/** Voices and ratings: each person once, only those concerned, and counted from people's own documents. */
import { matterEvaluate } from 'types/judging'
import { matterList, matterShow, matterSupport } from 'types/matters'
import { noticeList } from 'types/notices'
import { elder, neighbour, resident, staff, tenant } from '../../../../local/demo/people'
import { compound, moveNeighboursIn } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'
import { DAY, finish, raise, triage } from './walk'

let world: World
beforeAll(async () => {
  world = await openWorld(async ({ hand }) => {
    await moveNeighboursIn(hand, 4)
  })
})
beforeEach(() => world.again())
afterAll(() => world.close())

const scores = { process: 5, result: 4, attitude: 3, words: '' }

test('a neighbour supports once; the author and strangers do not', async () => {
  const { id: matterId } = await raise(world)
  expect(await world.ask(elder, matterSupport, { matterId })).toEqual({ supports: 1 })
  expect(await world.refused(elder, matterSupport, { matterId })).toBe('already-supported')
  expect(await world.refused(resident, matterSupport, { matterId })).toBe('own-matter')
  expect(await world.refused(staff, matterSupport, { matterId })).toBe('not-allowed')
  expect(await world.refused('oStranger000000000000001', matterSupport, { matterId })).toBe('not-found')
  expect(await world.ask(elder, matterShow, { matterId })).toMatchObject({ supports: 1, supported: true, acts: [] })
})

test('the same tap sent twice is one voice and one answer, even after the result has come out', async () => {
  const { id: matterId } = await raise(world)
  const tap = { requestId: 'support-once-1' }
  const first = await world.send(elder, matterSupport, { matterId }, tap)
  await triage(world, matterId, 'order')
  await finish(world, matterId)
  const again = await world.send(elder, matterSupport, { matterId }, tap)
  expect(again.answer).toMatchObject({ ok: true, data: first.answer.ok && first.answer.data })
  expect(await world.refused(tenant, matterSupport, { matterId })).toBe('matter-closed')
  expect(await world.stored('supports')).toHaveLength(1)
})

test('who raised or supported it rates it once, when it is done; nobody else does', async () => {
  const { id: matterId } = await raise(world)
  await world.ask(elder, matterSupport, { matterId })
  await triage(world, matterId, 'order')
  expect(await world.refused(resident, matterEvaluate, { matterId, ...scores })).toBe('evaluate-early')
  await finish(world, matterId)
  expect(await world.refused(tenant, matterEvaluate, { matterId, ...scores })).toBe('evaluate-stranger')
  expect(await world.ask(resident, matterEvaluate, { matterId, ...scores })).toEqual({ count: 1 })
  expect(await world.ask(elder, matterEvaluate, { matterId, ...scores })).toEqual({ count: 2 })
  expect(await world.refused(elder, matterEvaluate, { matterId, ...scores, result: 1 })).toBe('evaluate-done')
  expect(await world.ask(elder, matterShow, { matterId })).toMatchObject({ evaluated: true, ratings: { count: 2 } })
})

test('a repeated rating is the first; under its request id another rating is turned away', async () => {
  const { id: matterId } = await raise(world)
  await triage(world, matterId, 'order')
  await finish(world, matterId)
  const tap = { requestId: 'evaluate-once' }
  await world.send(resident, matterEvaluate, { matterId, ...scores }, tap)
  const same = await world.send(resident, matterEvaluate, { matterId, ...scores }, tap)
  const other = await world.send(resident, matterEvaluate, { matterId, ...scores, result: 1 }, tap)
  expect(same.answer).toMatchObject({ ok: true, data: { count: 1 } })
  expect(other.answer).toMatchObject({ ok: false, refusal: { reason: 'request-reused' } })
})

test('a matter passed on is not rated', async () => {
  const { id: matterId } = await raise(world)
  await triage(world, matterId, 'referred')
  expect(await world.refused(resident, matterEvaluate, { matterId, ...scores })).toBe('matter-step')
})

test('means appear once the rating is over and five have rated, in the view and on the card, and not a moment before', async () => {
  const { id: matterId } = await raise(world)
  const voices = [0, 1, 2, 3].map(neighbour)
  for (const voice of voices) await world.ask(voice, matterSupport, { matterId })
  await triage(world, matterId, 'order')
  await finish(world, matterId)
  for (const voice of voices) await world.ask(voice, matterEvaluate, { matterId, ...scores })
  await world.ask(resident, matterEvaluate, { matterId, ...scores, process: 4 })
  const { ratings } = await world.ask(elder, matterShow, { matterId })
  expect(ratings).toEqual({ count: 5, openUntil: expect.any(Number) })
  await world.pass(7 * DAY)
  const means = { count: 5, processTenths: 48, resultTenths: 40, attitudeTenths: 30 }
  expect((await world.ask(elder, matterShow, { matterId })).ratings).toEqual(means)
  const { items } = await world.ask(elder, matterList, { scope: compound, filter: 'done' })
  expect(items).toEqual([expect.objectContaining({ id: matterId, ratingTenths: 39, supports: 4 })])
})

test('supporters are asked to rate when the result comes out', async () => {
  const { id: matterId } = await raise(world)
  await world.ask(elder, matterSupport, { matterId })
  await triage(world, matterId, 'order')
  await finish(world, matterId)
  await world.pass(60_000)
  const { items, unread } = await world.ask(elder, noticeList, {})
  expect(items.map(notice => notice.title)).toEqual(['您附议的事办完了'])
  expect(items[0]?.link).toBe(`/packages/matters/show/index?id=${matterId}`)
  expect(unread).toBe(1)
})
