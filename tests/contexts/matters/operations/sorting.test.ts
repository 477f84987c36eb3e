/** Sorting and objecting through the real door: suggestions, urgency, the next door, one objection, another's answer. */
import { matterList, matterShow, matterTriage } from 'types/matters'
import { noticeList } from 'types/notices'
import { dutySuggest, matterAnswerObjection, matterObject } from 'types/sorting'
import { elder, founder, resident, secondStaff, secretary, staff, tenant } from '../../../../local/demo/people'
import { appoint, community, compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'
import { DAY, nextDoor, raise, triage } from './walk'

const head = 'oHeadOfTheCommunity000001'

let world: World
beforeAll(async () => {
  world = await openWorld(opened => appoint(opened.hand, founder, head, 'community_secretary', community, '王芳'))
})
beforeEach(() => world.again())
afterAll(() => world.close())

const titles = async (by: string) => (await world.ask(by, noticeList, {})).items.map(notice => notice.title)
const text = '这条管子是公共的，不该我自己找人'

test('what the words of the matter speak of is suggested to staff, and to nobody else', async () => {
  const { id: matterId } = await raise(world, '三单元下水又堵了')
  expect((await world.ask(staff, dutySuggest, { matterId })).dutyIds).toContain('drain')
  expect(await world.refused(resident, dutySuggest, { matterId })).toBe('not-allowed')
})

test('an urgent order is due in a day', async () => {
  const { id: matterId } = await raise(world, '厨房闻到煤气味')
  const at = world.cloud.hooks.clock.now()
  const input = { matterId, dutyId: 'gas', route: 'order', reason: '先离开，已经打了抢修电话', urgent: true } as const
  await world.ask(staff, matterTriage, input)
  const { holder, triage: sorted } = await world.ask(resident, matterShow, { matterId })
  expect(sorted?.urgent).toBe(true)
  expect(holder.dueAt).toBe(at + DAY)
})

test('a referral needs its next door, which the resident sees with number and address', async () => {
  const { id: matterId } = await raise(world, '楼上漏水泡了我家')
  const input = { matterId, dutyId: 'neighbour-leak', route: 'referred', reason: '两家之间的事，请调解' } as const
  const { answer } = await world.send(staff, matterTriage, input)
  expect(answer).toMatchObject({ refusal: { reason: 'next-door-missing', fields: ['nextDoor'] } })
  await world.ask(staff, matterTriage, { ...input, nextDoor })
  expect((await world.ask(resident, matterShow, { matterId })).triage?.nextDoor).toEqual(nextDoor)
})

describe('an objection', () => {
  let matterId: string
  const referred = async () => {
    matterId = (await raise(world, '楼上漏水泡了我家')).id
    await triage(world, matterId, 'referred', 'neighbour-leak')
  }

  test('is raised once by anybody it concerns; the secretary and staff hear of it, and it waits for them', async () => {
    await referred()
    expect((await world.ask(elder, matterShow, { matterId })).acts).toContain('object')
    expect(await world.refused(staff, matterObject, { matterId, text })).toBe('not-allowed')
    await world.ask(elder, matterObject, { matterId, text })
    expect(await world.refused(tenant, matterObject, { matterId, text })).toBe('sorting-objected')
    const { items } = await world.ask(staff, matterList, { scope: compound, filter: 'due' })
    expect(items).toEqual([expect.objectContaining({ id: matterId, waits: 'objection' })])
    await world.pass(60_000)
    for (const someone of [head, secondStaff]) expect(await titles(someone)).toContain('有人对分派提出异议')
  })

  test('comes in time or not at all', async () => {
    await referred()
    await world.pass(DAY - 60_000)
    expect((await world.ask(elder, matterShow, { matterId })).objectUntil).toBeDefined()
    await world.pass(60_000)
    expect(await world.refused(elder, matterObject, { matterId, text })).toBe('sorting-late')
    expect(await world.ask(elder, matterShow, { matterId })).not.toHaveProperty('objectUntil')
  })

  test('is not answered by who sorted it; that it stands is told with the reason', async () => {
    await referred()
    await world.ask(elder, matterObject, { matterId, text })
    const answer = { matterId, text: '管子在两家之间，物业不管这一段', changed: false }
    expect(await world.refused(staff, matterAnswerObjection, answer)).toBe('sorting-same-person')
    expect((await world.ask(staff, matterShow, { matterId })).acts).not.toContain('answerObjection')
    await world.ask(head, matterAnswerObjection, answer)
    const seen = await world.ask(elder, matterShow, { matterId })
    expect(seen).toMatchObject({ state: 'referred', objection: { answer: { text: answer.text, changed: false } } })
    await world.pass(60_000)
    for (const someone of [elder, resident]) expect(await titles(someone)).toContain('对分派的异议有答复了')
  })

  test('that is right opens the matter for another sorting, with its own due time and its own objection', async () => {
    await referred()
    await world.ask(elder, matterObject, { matterId, text })
    await world.ask(secretary, matterAnswerObjection, { matterId, text: '您说得对，重新分', changed: true })
    const back = await world.ask(staff, matterShow, { matterId })
    expect(back).toMatchObject({ state: 'open', holder: { dueAt: Date.parse('2026-06-02T23:59:59.999+08:00') } })
    await triage(world, matterId, 'order', 'drain')
    expect((await world.ask(tenant, matterObject, { matterId, text })).state).toBe('working')
  })

  test('that nobody answers in time is said once', async () => {
    await referred()
    await world.ask(elder, matterObject, { matterId, text })
    await world.pass(2 * DAY)
    for (let i = 0; i < 3; i++) await world.pass(60_000)
    expect((await titles(head)).filter(title => title === '异议还没有答复')).toHaveLength(1)
  })

  test('of which the platform is not sure is read by staff alone until somebody has looked', async () => {
    await referred()
    await world.ask(elder, matterObject, { matterId, text: '物业是骗子吗请查账' })
    expect((await world.ask(staff, matterShow, { matterId })).objection?.text).toBe('物业是骗子吗请查账')
    expect((await world.ask(tenant, matterShow, { matterId })).objection?.text).not.toContain('骗子')
  })
})

test('every wait has somebody who has it and a due time, until it is over', async () => {
  const { id: matterId } = await raise(world)
  const holderNow = async () => (await world.ask(resident, matterShow, { matterId })).holder
  expect((await holderNow()).dueAt).toBeDefined()
  await triage(world, matterId, 'deliberation')
  expect(await holderNow()).toMatchObject({ label: '红邻书记', dueAt: expect.any(Number) })
  await world.pass(14 * DAY)
  await world.pass(60_000)
  expect(await titles(secretary)).toContain('有一件事过了期限')
})
