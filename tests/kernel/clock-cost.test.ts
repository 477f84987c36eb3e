/** What the clock costs: one question a minute while nothing is due, however many kinds of documents have clocks. */
import { contexts } from 'contexts/all'
import { kindsDue } from 'kernel/clock-face'
import { noticeList } from 'types/notices'
import { matterRaise } from 'types/raising'
import { resident, staff } from '../../local/demo/people'
import { compound } from '../../local/demo/town'
import { createStore } from '../../local/store/store'
import { simulatedDocuments } from '../simulated-documents'
import { openWorld, type World } from '../world'

/** A month of ticks, and what WeChat's small plan holds (platform.md): functions and database together. */
const TICKS_A_MONTH = 60 * 24 * 30
const PLAN = 200_000

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.tick()
})
beforeEach(() => world.again())
afterAll(() => world.close())

async function callsOfATick(): Promise<number> {
  const { invocations, calls } = world.cloud.hooks
  const known = invocations()
  await world.tick()
  return invocations()
    .filter(token => !known.includes(token))
    .flatMap(calls).length
}

test('an idle minute costs one call, where one question for each kind would not fit into the plan', async () => {
  await world.tick()
  expect(await callsOfATick()).toBe(1)
  const kinds = contexts.flatMap(context => context.due).length
  const now = TICKS_A_MONTH
  const one = TICKS_A_MONTH * kinds
  console.log(`an idle house: ${now} database calls a month; one question for each of ${kinds} kinds: ${one}`)
  expect(now + TICKS_A_MONTH).toBeLessThan(PLAN / 2)
  expect(one).toBeGreaterThan(PLAN)
})

test('what falls due is seen in the first minute after it, also when ticks were left out', async () => {
  await world.ask(resident, matterRaise, { scope: compound, title: '三单元下水堵了', text: '' })
  await world.cloud.hooks.clock.advance(3 * 86_400_000)
  await world.tick()
  expect((await world.ask(staff, noticeList, {})).items.length).toBeGreaterThan(0)
  expect(await callsOfATick()).toBe(1)
})

test('a database that does not know the question is asked about each kind', async () => {
  const store = await createStore()
  await store.createCollection('clock_face')
  const documents = { ...simulatedDocuments(store), holding: () => Promise.reject(new Error('no such stage')) }
  const kinds = contexts.flatMap(context => context.due)
  expect(await kindsDue(kinds, { documents, now: () => 1 })).toEqual(kinds)
  await store.close()
})

test('without the row beside which is asked, everything is looked at and the row is hung again', async () => {
  await world.ask(resident, matterRaise, { scope: compound, title: '三单元下水堵了', text: '' })
  await world.cloud.store.remove('clock_face', {})
  await world.tick()
  expect((await world.ask(staff, noticeList, {})).items).toHaveLength(1)
  expect(await callsOfATick()).toBe(1)
})
