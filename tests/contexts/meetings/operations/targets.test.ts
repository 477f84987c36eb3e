/** 四一: a light turns green by what was held, reported and begun in the app, and by nothing that is filled in. */
import { sessionOpen } from 'types/community'
import { noticeList } from 'types/notices'
import { postPair, postReport, postTargets } from 'types/targets'
import { elder, founder, resident, secretary, staff } from '../../../../local/demo/people'
import { community, compound } from '../../../../local/demo/town'
import { called, minuted } from '../../../operations/examples/walk'
import { openWorld, type World } from '../../../world'

const DAY = 86_400_000

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.again())
afterAll(() => world.close())

const lights = async (openid = secretary, scope = compound) => {
  const { items } = await world.ask(openid, postTargets, { scope })
  return items.map(({ who, mine, targets }) => [who, mine, ...targets.map(({ light }) => light)])
}

test('at first nothing is met; in the last week of a period that is red', async () => {
  expect(await lights()).toEqual([['红邻书记 赵建国', true, 'amber', 'amber', 'amber', 'amber']])
  await world.cloud.hooks.clock.advance(23 * DAY)
  expect(await lights()).toEqual([['红邻书记 赵建国', true, 'red', 'red', 'red', 'amber']])
})

test('a meeting counts once its minutes are written, and leads to itself', async () => {
  const made = await called(world)
  expect((await lights())[0]?.[2]).toBe('amber')
  await world.again()
  await minuted(world)
  expect((await lights())[0]?.[2]).toBe('green')
  const { items } = await world.ask(staff, postTargets, { scope: community })
  const council = items[0]?.targets[0]
  expect(council).toMatchObject({ id: 'council', done: 1, wanted: 1, proofs: [{ title: '马扎议事：充电桩建在哪' }] })
  expect(council?.proofs[0]?.link).toMatch(/^\/packages\/meetings\/show\/index\?id=g_/)
  expect(made.meetingId).toBeDefined()
})

test('a report carries its own figures and reaches those above', async () => {
  await minuted(world)
  const input = { scope: compound, words: '下个季度先做雨棚。' }
  expect(await world.ask(secretary, postReport, input)).toMatchObject({ held: 1, minuted: 1, agreements: 1 })
  expect((await lights())[0]?.[3]).toBe('green')
  expect(await world.refused(staff, postReport, input)).toBe('not-allowed')
})

test('a successor is taken on once and told', async () => {
  const { code } = await world.ask(elder, sessionOpen, {})
  const pair = (personCode: string) => ({ scope: compound, personCode })
  const first = await world.ask(secretary, postPair, pair(code))
  await world.cloud.hooks.clock.advance(DAY)
  expect(await world.ask(secretary, postPair, pair(code))).toEqual(first)
  expect((await lights())[0]?.[5]).toBe('green')
  await world.tick()
  expect((await world.ask(elder, noticeList, {})).items.map(({ title }) => title)).toContain('请您一起为小区做事')
  expect(await world.refused(secretary, postPair, pair((await world.ask(founder, sessionOpen, {})).code))).toBe(
    'person-unknown'
  )
})

test('a resident does not look at it', async () => {
  expect(await world.refused(resident, postTargets, { scope: compound })).toBe('not-allowed')
})
