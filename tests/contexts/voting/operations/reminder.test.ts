/** The reminder of a vote: once, a day before the end, to those on the roll who have not voted, and to nobody else. */
import { noticeList } from 'types/notices'
import { ballotCast } from 'types/voting'
import { elder, resident, tenant } from '../../../../local/demo/people'
import { openWorld, type World } from '../../../world'
import { DAY, MINUTE, nowOf, ownersAsked, propose, residentsAsked, voterKeyOf } from './walk'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.again())
afterAll(() => world.close())

const reminded = async (openid: string) =>
  (await world.ask(openid, noticeList, { kind: 'decision' })).items.filter(notice => notice.title.endsWith('快截止了'))
const asked = () => Promise.all([resident, elder, tenant].map(async openid => (await reminded(openid)).length))

async function vote(openid: string, decisionId: string, choice: string) {
  const voterKey = await voterKeyOf(world, openid, decisionId)
  await world.ask(openid, ballotCast, { decisionId, voterKey, choice })
}

test('of owners only those who have not voted are reminded, a day before the end, once; a tenant is not asked', async () => {
  const input = ownersAsked(nowOf(world))
  const decisionId = await propose(world, input)
  await world.pass(input.opensAt - nowOf(world))
  await vote(resident, decisionId, 'for')
  await world.pass(input.closesAt - DAY - 1 - nowOf(world))
  expect(await asked()).toEqual([0, 0, 0])
  await world.pass(1)
  expect(await asked()).toEqual([0, 1, 0])
  for (let i = 0; i < 3; i++) await world.pass(MINUTE)
  expect(await asked()).toEqual([0, 1, 0])
  expect((await reminded(elder))[0]?.because).toBe('您是这里的业主，在这次表决的名册里，还没有投')
})

test('of residents everyone is asked, whoever has answered is left alone', async () => {
  const input = residentsAsked(nowOf(world))
  const decisionId = await propose(world, input)
  await world.pass(2 * MINUTE)
  await vote(tenant, decisionId, 'o1')
  await world.pass(input.closesAt - DAY - nowOf(world))
  expect(await asked()).toEqual([1, 1, 0])
})

test('a vote that has hardly opened a day before its end reminds nobody', async () => {
  const now = nowOf(world)
  await propose(world, { ...residentsAsked(now), closesAt: now + MINUTE + DAY + DAY / 4 - 1 })
  await world.pass(2 * MINUTE)
  await world.pass(DAY)
  expect(await asked()).toEqual([0, 0, 0])
})
