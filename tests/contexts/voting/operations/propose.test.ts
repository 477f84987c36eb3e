/** Proposing freezes roll and text before anybody is told, once, however often and however badly it is asked. */
import { rollText } from 'contexts/voting/rules/frozen-text'
import { sha256 } from 'kernel/secrets'
import { noticeList } from 'types/notices'
import { decisionList, decisionPropose, decisionShow } from 'types/voting'
import { elder, resident, secretary, tenant } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'
import { DAY, MINUTE, nowOf, ownersAsked, propose, reasonOf, residentsAsked } from './walk'

interface StoredRoll {
  _id: string
  voterKey: string
  areaCenti: number
  homes: number
}

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.again())
afterAll(async () => {
  // A killed invocation still tries its dead connection for a moment; the cloud has to outlast it.
  await new Promise(resolve => setTimeout(resolve, 2000))
  await world.close()
})

const rolls = () => world.stored<StoredRoll>('rolls')
const areaOf = (roll: StoredRoll[]) => roll.reduce((sum, entry) => sum + entry.areaCenti, 0)
const titles = async (openid: string) => (await world.ask(openid, noticeList, {})).items.map(item => item.title)

test('the roll of the real compound has its 355 heads and 36 609.05 ㎡, and its hash is that of its entries', async () => {
  const view = await world.ask(secretary, decisionPropose, ownersAsked(nowOf(world)))
  expect(view).toMatchObject({ state: 'noticed', roll: { heads: 355, areaCenti: 3_660_905 }, took: { heads: 0 } })
  expect(view.thresholds).toMatchObject([{ missing: { heads: 237, areaCenti: 2_440_604 }, met: false }])
  const roll = await rolls()
  expect(roll).toHaveLength(355)
  expect(areaOf(roll)).toBe(3_660_905)
  expect(view.rollHash).toBe(sha256(rollText(roll)))
  expect(view.textHash).toMatch(/^[0-9a-f]{64}$/)
})

test('owners are told of an owners’ vote, every resident of a question to residents', async () => {
  await propose(world)
  await world.tick()
  expect(await titles(resident)).toContain('业主表决公示了')
  expect(await titles(tenant)).not.toContain('业主表决公示了')
  await propose(world, residentsAsked(nowOf(world)))
  await world.tick()
  expect(await titles(tenant)).toContain('征求意见公示了')
})

test('a question to residents has everyone who lives there on its roll, one head each and no area', async () => {
  const view = await world.ask(secretary, decisionPropose, residentsAsked(nowOf(world)))
  expect(view).toMatchObject({ roll: { heads: 3, areaCenti: 0 }, thresholds: [] })
  for (const person of [resident, elder, tenant]) {
    const mine = await world.ask(person, decisionShow, { decisionId: view.id })
    expect(mine.voters).toMatchObject([{ label: '您本人', areaCenti: 0 }])
  }
})

test('it refuses a notice shorter than the law asks, a wrong window, missing parts and an empty roll', async () => {
  const asked = ownersAsked(nowOf(world))
  const refused = (input: Partial<typeof asked>) => world.refused(secretary, decisionPropose, { ...asked, ...input })
  expect(await refused({ opensAt: asked.opensAt - MINUTE })).toBe('notice-short')
  expect(await refused({ closesAt: asked.opensAt + DAY - 1 })).toBe('window-wrong')
  expect(await refused({ options: ['好', '不好'] })).toBe('bad-input')
  expect(await refused({ scope: `${compound}/nowhere` })).toBe('roll-empty')
  expect(await refused({ matterId: 'm_nobodyknows' })).toBe('matter-step')
  expect(await world.stored('decisions')).toEqual([])
})

test('asked again it answers as the first time, also when the notice would now be too short', async () => {
  const asked = ownersAsked(nowOf(world))
  const first = await world.send(secretary, decisionPropose, asked, { requestId: 'the-same-act' })
  await world.pass(DAY)
  const second = await world.send(secretary, decisionPropose, asked, { requestId: 'the-same-act' })
  expect(first.answer.ok && first.answer.data.id).toBe(second.answer.ok && second.answer.data.id)
  const other = {
    ...asked,
    question: '是否同意改建车棚，改成活动室？',
    opensAt: asked.opensAt + 2 * DAY,
    closesAt: asked.closesAt + 2 * DAY
  }
  const reused = await world.send(secretary, decisionPropose, other, { requestId: 'the-same-act' })
  expect(reasonOf(reused.answer)).toBe('request-reused')
  expect(await rolls()).toHaveLength(355)
})

test('cut short anywhere while the roll is written, the clock finishes the same roll and only then tells people', async () => {
  const asked = ownersAsked(nowOf(world))
  const whole = await world.send(secretary, decisionPropose, asked, { requestId: 'cut-short' })
  const hash = whole.answer.ok && whole.answer.data.rollHash
  // Rights, homes, the decision, four batches of the roll, the notice.
  for (let step = 3; step <= 8; step++) {
    await world.again()
    world.cloud.hooks.inject({ invocation: `cut-${step}`, step, kind: 'after' })
    const token = `cut-${step}`
    await world.send(secretary, decisionPropose, asked, { requestId: 'cut-short', token }).catch(() => undefined)
    await world.pass(2 * MINUTE)
    await world.pass(MINUTE)
    const roll = await rolls()
    expect([step, roll.length, areaOf(roll), sha256(rollText(roll))]).toEqual([step, 355, 3_660_905, hash])
    const { items } = await world.ask(resident, decisionList, { scope: compound })
    expect([step, items.map(item => item.state)]).toEqual([step, ['noticed']])
    expect([step, (await titles(resident)).filter(title => title === '业主表决公示了').length]).toEqual([step, 1])
  }
})

test('a decision whose roll is not written yet is not found by residents', async () => {
  world.cloud.hooks.inject({ invocation: 'cut', step: 4, kind: 'before' })
  const asked = ownersAsked(nowOf(world))
  await world.send(secretary, decisionPropose, asked, { token: 'cut' }).catch(() => undefined)
  const [decision] = await world.stored<{ _id: string; state: string }>('decisions')
  expect(decision?.state).toBe('frozen')
  expect(await world.refused(resident, decisionShow, { decisionId: decision?._id ?? '' })).toBe('not-found')
})
