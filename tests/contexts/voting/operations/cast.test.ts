/** One head, one ballot: on time, for oneself, changeable until the close, and never counted twice. */
import fc from 'fast-check'
import { ballotCast, decisionShow } from 'types/voting'
import { elder, resident, secretary, tenant } from '../../../../local/demo/people'
import { openWorld, type World } from '../../../world'
import { DAY, MINUTE, nowOf, propose, reasonOf, residentsAsked, voterKeyOf } from './walk'

interface StoredBallot {
  choice: string
  areaCenti: number
  casts: { choice: string; key: string; channel: string }[]
}

let world: World
let decisionId: string
let voterKey: string
beforeAll(async () => {
  world = await openWorld(async opened => {
    decisionId = await propose(opened)
    voterKey = await voterKeyOf(opened, resident, decisionId)
  })
})
beforeEach(() => world.again())
afterAll(() => world.close())

const open = () => world.pass(15 * DAY)
const ballots = () => world.stored<StoredBallot>('ballots')
const refused = (openid: string, input: object = {}) =>
  world.refused(openid, ballotCast, { decisionId, voterKey, choice: 'for', ...input })

test('an owner casts for the own head with the area of the roll, in two round trips', async () => {
  await open()
  const seen = await world.send(resident, decisionShow, { decisionId })
  const pass = seen.answer.pass ?? ''
  const { answer, calls } = await world.send(resident, ballotCast, { decisionId, voterKey, choice: 'for' }, { pass })
  expect(calls).toHaveLength(2)
  expect(answer).toMatchObject({ ok: true, data: { choice: 'for', receipt: expect.stringMatching(/^[0-9a-z]{12}$/) } })
  await world.cloud.hooks.clock.advance(6000)
  const view = await world.ask(resident, decisionShow, { decisionId })
  expect(view.voters).toMatchObject([{ voterKey, choice: 'for', receipt: answer.ok && answer.data.receipt }])
  expect(view.took).toEqual({ heads: 1, areaCenti: view.voters[0]?.areaCenti })
  expect(view.tally).toBeUndefined()
})

test('only on the roll, only for oneself, only what was asked', async () => {
  await open()
  expect(await refused(elder)).toBe('not-on-roll')
  expect(await refused(tenant)).toBe('not-on-roll')
  expect(await refused(secretary)).toBe('not-on-roll')
  expect(await refused(resident, { voterKey: 'v_somebodyelse' })).toBe('not-on-roll')
  expect(await refused(resident, { decisionId: 'd_anotherdecision' })).toBe('not-on-roll')
  expect(await refused(resident, { choice: 'o1' })).toBe('bad-input')
  expect(await ballots()).toEqual([])
})

test('not before the opening, not from the close on, to the millisecond', async () => {
  const { opensAt, closesAt } = await world.ask(resident, decisionShow, { decisionId })
  const at = async (moment: number) => {
    await world.again()
    await world.cloud.hooks.clock.advance(moment - nowOf(world))
    return refused(resident)
  }
  expect(await at(opensAt - MINUTE)).toBe('not-open-yet')
  expect(await at(opensAt + MINUTE)).toBe('not refused')
  expect(await at(closesAt - MINUTE)).toBe('not refused')
  expect(await at(closesAt)).toBe('voting-closed')
})

test('a lost answer asked for again gives the first receipt, also after the close; another choice under the id does not', async () => {
  await open()
  const cast = (choice: string) =>
    world.send(resident, ballotCast, { decisionId, voterKey, choice }, { requestId: 'my-ballot' })
  const first = await cast('for')
  const second = await cast('for')
  expect(reasonOf((await cast('against')).answer)).toBe('request-reused')
  await world.pass(8 * DAY)
  const late = await cast('for')
  const receipts = [first, second, late].map(({ answer }) => answer.ok && answer.data.receipt)
  expect(new Set(receipts).size).toBe(1)
  expect(receipts[0]).toMatch(/./)
  expect((await ballots()).map(ballot => ballot.casts.length)).toEqual([1])
})

test('any order and repetition of requests leaves one ballot, with each act once and the last one counting', async () => {
  await open()
  const started = await world.cloud.hooks.snapshot()
  const choices = ['for', 'against', 'abstain']
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 10 }), async acts => {
      await world.cloud.hooks.restore(started)
      for (const act of acts) {
        const choice = choices[act % 3] ?? 'for'
        const requestId = `act-number-${act}`
        const { answer } = await world.send(resident, ballotCast, { decisionId, voterKey, choice }, { requestId })
        expect(answer).toMatchObject({ ok: true, data: { choice } })
      }
      const distinct = [...new Set(acts)]
      const [ballot, ...more] = await ballots()
      expect(more).toEqual([])
      expect(ballot?.casts.map(cast => cast.choice)).toEqual(distinct.map(act => choices[act % 3]))
      expect(ballot?.choice).toBe(choices[(distinct[distinct.length - 1] ?? 0) % 3])
    }),
    { seed: 11, numRuns: 15 }
  )
})

test('a tenant answers a question to residents, once, by person', async () => {
  const asked = await propose(world, residentsAsked(nowOf(world)))
  await world.pass(2 * MINUTE)
  const key = await voterKeyOf(world, tenant, asked)
  const mine = { decisionId: asked, voterKey: key }
  expect(await world.ask(tenant, ballotCast, { ...mine, choice: 'o2' })).toMatchObject({ choice: 'o2' })
  expect(await refused(tenant, { ...mine, choice: 'o3' })).toBe('bad-input')
  expect(await refused(resident, { ...mine, choice: 'o1' })).toBe('not-on-roll')
})
