/** Posts: given by who stands above, for a term, over a scope; public while they last, without rights afterwards. */
import { appointmentEnd, appointmentMake, homeList, scopeServing, sessionOpen } from 'types/community'
import type { Role } from 'types/roles'
import { founder, resident, secretary, staff, tenant } from '../../../../local/demo/people'
import { community, compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.again())
afterAll(() => world.close())

async function appointment(role: Role, scope: string, days = 365, startsIn = 0) {
  const { code: personCode } = await world.ask(tenant, sessionOpen, {})
  const from = world.hand.now() + startsIn * DAY_MS
  return { scope, personCode, role, name: '孙博', from, until: from + days * DAY_MS }
}

test.each<[string, string, Role, string, string]>([
  ['staff appoint a grid worker', staff, 'grid_worker', compound, 'not refused'],
  ['staff do not appoint their own kind', staff, 'community_staff', community, 'cannot-appoint'],
  ['staff do not appoint an administrator', staff, 'sysadmin', community, 'cannot-appoint'],
  ['staff do not appoint in the next community', staff, 'grid_worker', '371502/xianfeng/other', 'not-allowed'],
  ['a 红邻书记 appoints nobody', secretary, 'building_chief', compound, 'not-allowed'],
  ['a resident appoints nobody', resident, 'building_chief', compound, 'not-allowed'],
  ['the administrator appoints staff', founder, 'community_staff', community, 'not refused']
])('%s', async (_sentence, by, role, scope, answer) => {
  expect(await world.refused(by, appointmentMake, await appointment(role, scope))).toBe(answer)
})

test.each([
  ['that ends before it begins', -1, 0],
  ['longer than five years', 6 * 365, 0],
  ['that is over already', 10, -20]
])('a term %s is refused', async (_words, days, startsIn) => {
  const input = await appointment('grid_worker', compound, days, startsIn)
  expect(await world.refused(staff, appointmentMake, input)).toBe('term-wrong')
})

test('a post gives its rights when the term begins and takes them when it ends', async () => {
  await world.ask(staff, appointmentMake, await appointment('grid_worker', compound, 10, 1))
  const look = () => world.refused(tenant, homeList, { scope: compound })
  expect(await look()).toBe('not-allowed')
  await world.cloud.hooks.clock.advance(DAY_MS)
  expect(await look()).toBe('not refused')
  await world.cloud.hooks.clock.advance(10 * DAY_MS)
  expect(await look()).toBe('not-allowed')
})

test('an ended post is gone at once when rights are read, and within ten minutes for a phone with a pass', async () => {
  await world.ask(staff, appointmentMake, await appointment('grid_worker', compound))
  const { answer } = await world.send(tenant, sessionOpen, {})
  const pass = answer.pass ?? ''
  const { code: personCode } = await world.ask(tenant, sessionOpen, {})
  await world.ask(staff, appointmentEnd, { scope: compound, personCode, role: 'grid_worker' })
  expect(await world.refused(tenant, homeList, { scope: compound })).toBe('not-allowed')
  await world.cloud.hooks.clock.advance(10 * MINUTE_MS)
  const later = await world.send(tenant, homeList, { scope: compound }, { pass })
  expect(later.answer).toMatchObject({ ok: false, refusal: { reason: 'not-allowed' } })
})

test('who serves me names the nearest first, with post and name, and leaves out who no longer serves', async () => {
  const before = await world.ask(resident, scopeServing, { scope: `${compound}/g1/1` })
  expect(before.items.map(one => `${one.roleName} ${one.name}`)).toEqual([
    '红邻书记 赵建国',
    expect.stringContaining('社区工作人员'),
    expect.stringContaining('社区工作人员')
  ])
  const { code: personCode } = await world.ask(secretary, sessionOpen, {})
  await world.ask(staff, appointmentEnd, { scope: compound, personCode, role: 'hl_secretary' })
  const after = await world.ask(resident, scopeServing, { scope: `${compound}/g1/1` })
  expect(after.items.map(one => one.name)).not.toContain('赵建国')
})
