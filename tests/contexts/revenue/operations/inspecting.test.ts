/** Whoever lives there may ask and is answered in three days; a fifth of the owners may have the books audited. */
import * as disclosure from 'types/disclosure'
import * as inspecting from 'types/inspecting'
import { communitySecretary, elder, resident, tenant } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'
import { DAY_MS, MINUTE_MS, photoOf } from '../../content/scene'
import {
  answer,
  answered,
  asked,
  committee,
  demand,
  escalated,
  firstQuarter,
  petitioned,
  question,
  reachedPetition,
  signedBy,
  why
} from '../disclosure-scene'
import { checker, clerk } from '../scene'

let world: World
let begun: Awaited<ReturnType<typeof firstQuarter>>
beforeAll(async () => {
  world = await openWorld(async fresh => {
    begun = await firstQuarter(fresh)
  })
})
beforeEach(() => world.again())
afterAll(() => world.close())

const show = (objectionId: string, openid = resident) => world.ask(openid, inspecting.objectionShow, { objectionId })
const petition = (petitionId: string, openid = resident) => world.ask(openid, inspecting.petitionShow, { petitionId })

interface Notice {
  title: string
}
const told = async (title: RegExp) => {
  await world.tick()
  return (await world.stored<Notice>('inbox')).filter(notice => title.test(notice.title)).length
}

test('a question about one line says which line, is due in three days, and stands at the quarter for all to see', async () => {
  const { bookingId, disclosureId } = begun
  const entryId = `e:${bookingId}`
  const made = await world.ask(tenant, inspecting.objectionRaise, { ...question, disclosureId, entryId })
  expect(made).toMatchObject({ about: '三月电梯广告费', state: 'open', mine: true, by: '1幢居民' })
  expect(made.dueAt).toBe(world.hand.now() + 3 * DAY_MS)
  const { items } = await world.ask(elder, inspecting.objectionList, { scope: compound, entryId })
  expect(items.map(({ id, mine }) => [id, mine])).toEqual([[made.id, false]])
  const view = await world.ask(elder, disclosure.disclosureShow, { disclosureId })
  expect(view.objections).toEqual({ open: 1, all: 1 })
  expect(await told(/有人对账有疑问/)).toBeGreaterThan(0)
})

test('a suggestion has seven days', async () => {
  const input = { scope: compound, kind: 'suggestion' as const, text: '快递柜的合同该重新谈价。' }
  const made = await world.ask(resident, inspecting.objectionRaise, input)
  expect([made.about, made.dueAt]).toEqual(['公共收益', world.hand.now() + 7 * DAY_MS])
})

test('what belongs to another compound, or is not there, cannot be asked about', async () => {
  for (const about of [{ entryId: 'e:b_nothere' }, { disclosureId: 'dq_nothere' }, { entryId: 'nothing' }]) {
    expect(await world.refused(resident, inspecting.objectionRaise, { ...question, ...about })).toBe('not-found')
  }
})

test('five questions of one person may wait at once, the sixth waits for an answer', async () => {
  const ids: string[] = []
  for (const place of [1, 2, 3, 4, 5]) {
    const made = await world.ask(resident, inspecting.objectionRaise, { ...question, text: `第 ${place} 个问题` })
    ids.push(made.id)
  }
  expect(await world.refused(resident, inspecting.objectionRaise, question)).toBe('doubts-many')
  await world.ask(clerk, inspecting.objectionAnswer, { objectionId: ids[0] ?? '', text: answer })
  expect((await world.ask(resident, inspecting.objectionRaise, question)).state).toBe('open')
})

test('answered once, with the post that answers; the one who asked may take it', async () => {
  const { objectionId } = await asked(world, begun)
  const media = [await photoOf(world, clerk)]
  const view = await world.ask(clerk, inspecting.objectionAnswer, { objectionId, text: answer, media })
  expect(view).toMatchObject({ state: 'answered', answer: { by: '公账记账员 宋雅琴', text: answer } })
  expect(view.answer?.media).toHaveLength(1)
  expect(await world.refused(checker, inspecting.objectionAnswer, { objectionId, text: '再答一次。' })).toBe(
    'objection-answered'
  )
  expect((await show(objectionId)).acts).toEqual(['accept', 'escalate'])
  expect((await show(objectionId, elder)).acts).toEqual([])
  expect(await world.refused(elder, inspecting.objectionSettle, { objectionId, accept: true })).toBe('not-allowed')
  const done = await world.ask(resident, inspecting.objectionSettle, { objectionId, accept: true })
  expect([done.state, done.dueAt]).toEqual(['accepted', undefined])
})

test('not enough needs a reason, then the community looks and has the last word here', async () => {
  const { objectionId } = await answered(world, begun)
  expect(await world.refused(resident, inspecting.objectionSettle, { objectionId, accept: false })).toBe('bad-input')
  const further = await world.ask(resident, inspecting.objectionSettle, { objectionId, accept: false, why })
  expect(further).toMatchObject({ state: 'escalated', escalated: { why } })
  expect((await show(objectionId, communitySecretary)).acts).toEqual(['rule'])
  expect(await world.refused(clerk, inspecting.objectionRule, { objectionId, text: '社区看过了。' })).toBe(
    'not-allowed'
  )
  const ruled = await world.ask(communitySecretary, inspecting.objectionRule, { objectionId, text: '社区看过了合同。' })
  expect(ruled).toMatchObject({ state: 'ruled', ruling: { by: '社区书记 孙红' }, acts: [] })
})

test('the answer that nobody gave in three days is said aloud once, and the one who asked may go further', async () => {
  const { objectionId } = await asked(world, begun)
  expect((await show(objectionId)).acts).toEqual([])
  await world.pass(3 * DAY_MS + MINUTE_MS)
  const late = await told(/对账的疑问还没有答复/)
  expect(late).toBeGreaterThan(0)
  expect(await told(/您问的过期没答复/)).toBe(1)
  expect((await show(objectionId)).acts).toEqual(['escalate'])
  await world.pass(DAY_MS)
  expect(await told(/对账的疑问还没有答复/)).toBe(late)
  const further = await world.ask(resident, inspecting.objectionSettle, { objectionId, accept: false, why })
  expect(further.state).toBe('escalated')
})

test('a petition freezes the roll of owners and opens for signing; a tenant neither starts nor signs one', async () => {
  const { petitionId } = await petitioned(world, begun)
  const view = await petition(petitionId)
  expect(view).toMatchObject({ state: 'signing', roll: { heads: 355, areaCenti: 3_660_905 }, acts: ['sign'] })
  expect(view.rollHash).toMatch(/^[0-9a-f]{64}$/)
  expect(view.threshold).toMatchObject({ line: [1, 5], missing: { heads: 71, areaCenti: 732_181 }, met: false })
  expect((await petition(petitionId, tenant)).acts).toEqual([])
  expect(await world.refused(tenant, inspecting.petitionSign, { petitionId })).toBe('not-allowed')
  expect(await world.refused(resident, inspecting.petitionStart, demand)).toBe('petition-running')
})

test('each head signs once, however often its owner taps, and only the sums are shown', async () => {
  const { petitionId } = await petitioned(world, begun)
  const first = await world.ask(resident, inspecting.petitionSign, { petitionId })
  expect(first.threshold.have.heads).toBe(1)
  expect(first.signers).toEqual([expect.objectContaining({ signed: true })])
  const second = await world.ask(resident, inspecting.petitionSign, { petitionId })
  expect(second.threshold.have).toEqual(first.threshold.have)
  expect(JSON.stringify(await petition(petitionId, elder))).not.toContain('"by":"p_')
})

test('who signed may take it back while signing is open, and sign again; nobody takes back what another signed', async () => {
  const { petitionId } = await petitioned(world, begun)
  expect((await petition(petitionId)).acts).toEqual(['sign'])
  const signed = await world.ask(resident, inspecting.petitionSign, { petitionId })
  expect(signed.acts).toEqual(['withdraw'])
  expect((await petition(petitionId, elder)).acts).toEqual(['sign'])
  const others = await world.ask(elder, inspecting.petitionWithdraw, { petitionId })
  expect(others.threshold.have.heads).toBe(1)
  const back = await world.ask(resident, inspecting.petitionWithdraw, { petitionId })
  expect([back.threshold.have, back.acts]).toEqual([{ heads: 0, areaCenti: 0 }, ['sign']])
  expect(await world.stored('petition_signatures')).toEqual([])
  const again = await world.ask(resident, inspecting.petitionSign, { petitionId })
  expect(again.threshold.have).toEqual(signed.threshold.have)
})

test('once the lines are crossed no signature is taken back, and what was counted then stays shown', async () => {
  const { petitionId } = await reachedPetition(world, begun)
  const before = await petition(petitionId)
  expect(await world.refused(resident, inspecting.petitionWithdraw, { petitionId })).toBe('petition-closed')
  expect((await petition(petitionId)).threshold).toEqual(before.threshold)
})

test('a signature taken back between any two calls of the one that crosses the lines leaves the petition reached, by what was counted', async () => {
  const made = await petitioned(world, begun)
  await world.ask(resident, inspecting.petitionSign, made)
  const heads = (await signedBy(world, made.petitionId, 120)).length
  const back = await world.keep()
  const sign = (token: string) => world.send(elder, inspecting.petitionSign, made, { token })
  const steps = (await sign('counts')).calls.length
  for (let step = 1; step <= steps; step++) {
    await back()
    const token = `signs-${step}`
    const run = () => world.send(resident, inspecting.petitionWithdraw, made)
    world.cloud.hooks.inject({ kind: 'meanwhile', invocation: token, step, run })
    await sign(token)
    world.cloud.hooks.clearFaults()
    const { state, threshold } = await petition(made.petitionId)
    expect([step, state, threshold.met]).toEqual([step, 'reached', true])
    expect(threshold.have.heads).toBeGreaterThanOrEqual(heads)
  }
})

test('many heads with too little area are not enough; the signature that crosses both lines makes the audit owed', async () => {
  const { petitionId } = await petitioned(world, begun)
  const heads = await signedBy(world, petitionId, 71)
  const area = heads.reduce((sum, { areaCenti }) => sum + areaCenti, 0)
  const before = await world.ask(elder, inspecting.petitionSign, { petitionId })
  expect(before.threshold.have.heads).toBe(72)
  expect([before.state, before.threshold.met]).toEqual(area >= 732_181 ? ['reached', true] : ['signing', false])
  await signedBy(world, petitionId, 0)
  expect((await reachedAfterMore(petitionId)).state).toBe('reached')
  expect(await told(/要审计公共收益了/)).toBeGreaterThan(0)
})

/** More of the larger homes, then the resident. */
async function reachedAfterMore(petitionId: string) {
  const roll = await world.stored<{ _id: string; petitionId: string; label: string; areaCenti: number; scope: string }>(
    'petition_rolls'
  )
  const signed = new Set((await world.stored<{ _id: string }>('petition_signatures')).map(({ _id }) => _id))
  const mine = new Set((await petition(petitionId)).signers.map(({ label }) => label))
  const more = roll.filter(({ _id, label }) => !signed.has(_id) && !mine.has(label)).slice(0, 60)
  await world.cloud.hooks.seed(
    'petition_signatures',
    more.map(({ _id, areaCenti, scope }) => ({ _id, petitionId, scope, by: 'p_x', heads: 1, areaCenti, at: 1 }))
  )
  return world.ask(resident, inspecting.petitionSign, { petitionId })
}

test('after it is reached those who owe the audit name the firm and a day, then give the report to all', async () => {
  const { petitionId } = await reachedPetition(world, begun)
  expect(await petition(petitionId, committee)).toMatchObject({ state: 'reached', acts: ['name-firm'] })
  const firm = {
    step: 'firm' as const,
    petitionId,
    firm: '聊城某某会计师事务所',
    doneBy: world.hand.now() + 60 * DAY_MS
  }
  expect(await world.refused(clerk, inspecting.petitionAudit, firm)).toBe('not-allowed')
  expect(await world.ask(committee, inspecting.petitionAudit, firm)).toMatchObject({
    state: 'auditing',
    audit: { firm: '聊城某某会计师事务所', by: '业委会委员 吕东升' }
  })
  await world.pass(60 * DAY_MS + MINUTE_MS)
  expect(await told(/审计报告还没有公布/)).toBeGreaterThan(0)
  const text = '两年的账都看了，有两笔没有发票，已经补上。'
  const media = [await photoOf(world, committee)]
  const done = await world.ask(committee, inspecting.petitionAudit, { step: 'report', petitionId, text, media })
  expect(done).toMatchObject({ state: 'reported', report: { text, by: '业委会委员 吕东升' }, acts: [] })
  expect(await told(/审计报告出来了/)).toBeGreaterThan(0)
})

test('an audit that nobody takes up is said aloud after fifteen days', async () => {
  await reachedPetition(world, begun)
  await world.pass(15 * DAY_MS + MINUTE_MS)
  expect(await told(/还没有定下谁来审计/)).toBeGreaterThan(0)
})

test('signing that stays below the lines ends after sixty days, and then a new petition may begin', async () => {
  const { petitionId } = await petitioned(world, begun)
  await world.pass(60 * DAY_MS + MINUTE_MS)
  expect((await petition(petitionId)).state).toBe('lapsed')
  expect(await world.refused(resident, inspecting.petitionSign, { petitionId })).toBe('petition-closed')
  expect((await world.ask(elder, inspecting.petitionStart, { ...demand, to: '2026-1' })).state).toBe('signing')
})

test('who escalated is answered within the community’s seven days or it is said aloud', async () => {
  await escalated(world, begun)
  const before = await told(/对账的疑问还没有答复/)
  await world.pass(7 * DAY_MS + MINUTE_MS)
  expect(await told(/对账的疑问还没有答复/)).toBeGreaterThan(before)
})
