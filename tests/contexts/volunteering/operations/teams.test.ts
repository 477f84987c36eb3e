/** Teams: staff make them, neighbours join, and nobody is seen in one who did not say so. */

import { activityOrganise } from 'types/activities'
import { sessionOpen } from 'types/community'
import { teamChange, teamFound, teamJoin, teamList, teamShow } from 'types/teams'
import { elder, resident, secretary, staff, tenant } from '../../../../local/demo/people'
import { community, compound } from '../../../../local/demo/town'
import { founded, plan, team } from '../../../operations/examples/activities'
import { openWorld, type World } from '../../../world'

let world: World
let teamId = ''
beforeAll(async () => {
  world = await openWorld(async opened => {
    teamId = (await founded(opened)).teamId ?? ''
  })
})
beforeEach(() => world.again())
afterAll(() => world.close())

const show = (openid: string) => world.ask(openid, teamShow, { teamId })
const join = (openid: string, shown = false, present = true) => world.ask(openid, teamJoin, { teamId, present, shown })

test('the one named by number leads it, and neighbours of all compounds find it', async () => {
  expect(await show(resident)).toMatchObject({ iLead: true, leader: '1幢居民', members: 0 })
  const { items } = await world.ask(tenant, teamList, { scope: compound })
  expect(items.map(({ name }) => name)).toEqual([team.name])
})

test('a team belongs to a community, and its leader lives there', async () => {
  const input = { ...team, kinds: ['clean' as const] }
  expect(await world.refused(staff, teamFound, { ...input, scope: compound })).toBe('team-place')
  expect(await world.refused(staff, teamFound, { ...input, leaderCode: '0000000000' })).toBe('person-unknown')
  const { code } = await world.ask(secretary, sessionOpen, {})
  expect(await world.refused(staff, teamFound, { ...input, leaderCode: code })).toBe('person-unknown')
})

test('who joins is counted; neighbours see only those who agreed, the leader sees all, and never a name', async () => {
  await join(elder, true)
  await join(tenant)
  expect((await show(tenant)).shown.map(({ who }) => who)).toEqual(['1幢居民'])
  expect(await show(tenant)).toMatchObject({ members: 2, iAmIn: true, iAmShown: false })
  expect((await show(resident)).shown).toHaveLength(2)
  await join(elder, false)
  expect((await show(tenant)).shown).toEqual([])
  await join(tenant, false, false)
  expect(await show(tenant)).toMatchObject({ members: 1, iAmIn: false })
})

test('a leader rewrites what the team does; another leader and its end are for staff', async () => {
  const about = '帮邻居读信、取药。'
  expect(await world.ask(resident, teamChange, { teamId, about })).toMatchObject({ about })
  expect(await world.refused(resident, teamChange, { teamId, closed: true })).toBe('not-allowed')
  expect(await world.refused(elder, teamChange, { teamId, about })).toBe('not-allowed')
  const { code } = await world.ask(elder, sessionOpen, {})
  await world.ask(staff, teamChange, { teamId, leaderCode: code })
  expect(await show(elder)).toMatchObject({ iLead: true })
  expect(await show(resident)).toMatchObject({ iLead: false })
})

test('a closed team takes in nobody and calls nothing; opened again it does', async () => {
  await world.ask(staff, teamChange, { teamId, closed: true })
  expect(await world.refused(elder, teamJoin, { teamId, present: true, shown: false })).toBe('team-closed')
  expect(await world.refused(resident, activityOrganise, plan({ teamId }))).toBe('team-closed')
  await world.ask(staff, teamChange, { teamId, closed: false })
  expect((await join(elder)).members).toBe(1)
})

test('its leader calls activities for the whole community, who serves a compound there, and a neighbour none', async () => {
  const wide = { ...plan({ teamId }), scope: community }
  expect(await world.ask(resident, activityOrganise, wide)).toMatchObject({ host: '1幢居民', team: team.name })
  expect(await world.refused(secretary, activityOrganise, wide)).toBe('team-stranger')
  expect(await world.refused(elder, activityOrganise, plan({ teamId }))).toBe('team-stranger')
  const elsewhere = { ...plan({ teamId }), scope: '371502/xianfeng/other/compound' }
  expect(await world.refused(staff, activityOrganise, elsewhere)).toBe('team-stranger')
})
