/** 民评 through the real door: windows, low ratings, words, taking up again, and what the clock adds. */
import { evaluationList, matterEvaluate, matterEvaluateLater, matterReopen, matterSupervise } from 'types/judging'
import { matterList, matterShow, matterSupport } from 'types/matters'
import { noticeList } from 'types/notices'
import {
  elder,
  founder,
  neighbour,
  resident,
  secondStaff,
  secretary,
  staff,
  tenant
} from '../../../../local/demo/people'
import { appoint, community, compound, moveNeighboursIn } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'
import { DAY, finish, raise, triage } from './walk'

const head = 'oHeadOfTheCommunity000001'
const headOfStreet = 'oHeadOfTheStreet000000001'

let world: World
let matterId: string
beforeAll(async () => {
  world = await openWorld(async opened => {
    await moveNeighboursIn(opened.hand, 5)
    await appoint(opened.hand, founder, head, 'community_secretary', community, '王芳')
    matterId = (await raise(opened)).id
    await opened.ask(elder, matterSupport, { matterId })
    for (const index of [0, 1, 2, 3]) await opened.ask(neighbour(index), matterSupport, { matterId })
    await triage(opened, matterId, 'order', 'monitoring')
    await finish(opened, matterId)
  })
})
beforeEach(() => world.again())
afterAll(() => world.close())

const good = { process: 5, result: 5, attitude: 5, words: '' }
const low = { process: 4, result: 2, attitude: 4, words: '' }
const show = (by = staff) => world.ask(by, matterShow, { matterId })
const rate = (by: string, scores: object) => world.ask(by, matterEvaluate, { matterId, ...good, ...scores })
const titles = async (by: string) => (await world.ask(by, noticeList, {})).items.map(notice => notice.title)
const said = (by: string) => world.ask(by, evaluationList, { matterId })

describe('a low rating', () => {
  test('calls the community secretary, who sees it, and nobody else learns of it', async () => {
    await rate(elder, low)
    await world.pass(60_000)
    expect(await titles(head)).toContain('有人评得低，请您过问')
    expect((await show(head)).acts).toContain('supervise')
    expect((await show(staff)).supervision).toBeDefined()
    for (const someone of [resident, tenant]) {
      const seen = await show(someone)
      expect(seen).not.toHaveProperty('supervision')
      expect(seen.ratings).toEqual({ count: 1, openUntil: expect.any(Number) })
      const { items } = await world.ask(someone, matterList, { scope: compound, filter: 'due' })
      expect(items).toEqual([])
    }
    const { items } = await world.ask(staff, matterList, { scope: compound, filter: 'due' })
    expect(items).toEqual([expect.objectContaining({ id: matterId, waits: 'supervision' })])
  })

  test('two of five is low, three is not', async () => {
    await rate(elder, { attitude: 3 })
    expect(await show(staff)).not.toHaveProperty('supervision')
    await rate(resident, { attitude: 2 })
    expect((await show(staff)).supervision).toBeDefined()
  })

  test('is answered to those who gave it, without saying to anybody who they are', async () => {
    await rate(elder, low)
    const answer = { matterId, text: '上门看过，已经换了新的', reopened: false }
    expect(await world.refused(staff, matterSupervise, answer)).toBe('not-allowed')
    await world.ask(head, matterSupervise, answer)
    await world.pass(60_000)
    expect(await titles(elder)).toContain('社区书记答复了您的评价')
    expect(await titles(resident)).not.toContain('社区书记答复了您的评价')
    const seen = await show(staff)
    expect(seen).toMatchObject({ state: 'judging', supervision: { done: { text: answer.text } } })
    expect(JSON.stringify(seen.timeline)).not.toContain(answer.text)
    expect(await world.refused(head, matterSupervise, answer)).toBe('supervision-missing')
  })

  test('that nobody answers in a working day goes one level up, once', async () => {
    await appoint(world.hand, founder, headOfStreet, 'community_secretary', '371502/xianfeng', '李书记')
    await rate(elder, low)
    await world.pass(2 * DAY)
    for (let i = 0; i < 3; i++) await world.pass(60_000)
    expect((await titles(headOfStreet)).filter(title => title === '低分评价没有人答复')).toHaveLength(1)
    expect(await titles(head)).not.toContain('低分评价没有人答复')
  })

  test('may have the matter taken up again, which those concerned rate anew', async () => {
    await rate(elder, low)
    await world.ask(head, matterSupervise, { matterId, text: '确实没修好，再修', reopened: true })
    expect(await show(resident)).toMatchObject({ state: 'working', round: 2, ratings: { count: 0 } })
    await finish(world, matterId)
    expect(await rate(elder, good)).toEqual({ count: 1 })
  })
})

describe('taking up again', () => {
  test('is for who raised or supported it', async () => {
    const input = { matterId, reason: '修好三天又坏了' }
    expect(await world.refused(tenant, matterReopen, input)).toBe('evaluate-stranger')
    expect((await world.ask(elder, matterReopen, input)).state).toBe('working')
    await world.pass(60_000)
    expect(await titles(resident)).toContain('您提的事要重新办')
    expect(await titles(secondStaff)).toContain('有一件事要重新办')
    expect((await show(tenant)).timeline.at(-1)).toMatchObject({ what: '要求重新办（第 2 次办）', why: input.reason })
  })

  test('is asked twice, not a third time', async () => {
    for (const reason of ['又坏了一次', '又坏了两次']) {
      await world.ask(resident, matterReopen, { matterId, reason })
      await finish(world, matterId)
    }
    expect(await world.refused(resident, matterReopen, { matterId, reason: '又坏了三次' })).toBe('reopen-often')
  })

  test('words of which the platform is not sure are read by staff alone until somebody has looked', async () => {
    await world.ask(elder, matterReopen, { matterId, reason: '物业是骗子吗请查账' })
    const why = async (by: string) => (await show(by)).timeline.at(-1)?.why
    expect(await why(staff)).toBe('物业是骗子吗请查账')
    expect(await why(resident)).not.toContain('骗子')
  })
})

describe('thirty days later', () => {
  async function month() {
    await world.pass(7 * DAY)
    await world.pass(23 * DAY)
    await world.pass(60_000)
  }

  test('those concerned are asked once whether it is still well, and answer by themselves', async () => {
    await month()
    await world.pass(DAY)
    expect((await titles(elder)).filter(title => title === '还好吗？')).toHaveLength(1)
    expect(await titles(tenant)).not.toContain('还好吗？')
    expect((await show(elder)).acts).toContain('evaluateLater')
    expect(await world.ask(elder, matterEvaluateLater, { matterId, result: 4, words: '' })).toEqual({ count: 1 })
    expect(await world.refused(elder, matterEvaluateLater, { matterId, result: 1, words: '' })).toBe('evaluate-done')
    expect(await world.refused(tenant, matterEvaluateLater, { matterId, result: 1, words: '' })).toBe(
      'evaluate-stranger'
    )
    expect(await world.refused(resident, matterEvaluate, { matterId, ...good })).toBe('evaluate-late')
  })

  test('a low answer calls the supervisor as well', async () => {
    await month()
    await world.ask(elder, matterEvaluateLater, { matterId, result: 2, words: '' })
    expect((await show(head)).acts).toContain('supervise')
  })

  test('the window has its own means, published when it is over, and nothing can be said after it', async () => {
    const all = [resident, elder, neighbour(0), neighbour(1), neighbour(2)]
    for (const someone of all) await rate(someone, good)
    await month()
    for (const someone of all) await world.ask(someone, matterEvaluateLater, { matterId, result: 4, words: '' })
    expect((await show()).ratings.later).toEqual({ count: 5, openUntil: expect.any(Number) })
    await world.pass(7 * DAY)
    await world.pass(60_000)
    expect((await show()).ratings).toMatchObject({ resultTenths: 50, later: { count: 5, resultTenths: 40 } })
    expect(await world.refused(neighbour(3), matterEvaluateLater, { matterId, result: 4, words: '' })).toBe(
      'evaluate-late'
    )
    expect(await world.refused(resident, matterReopen, { matterId, reason: '现在又坏了' })).toBe('reopen-late')
  })

  test('nobody is asked about a matter that was taken up again', async () => {
    await world.pass(7 * DAY)
    await world.ask(elder, matterReopen, { matterId, reason: '又坏了一次' })
    await world.pass(30 * DAY)
    expect(await titles(elder)).not.toContain('还好吗？')
  })
})

describe('what is said with the ratings', () => {
  test('staff read at once without who and when, neighbours only when five have rated and it is over', async () => {
    await rate(elder, { words: '修得结实' })
    expect((await said(staff)).items).toEqual([{ phase: 'end', words: '修得结实' }])
    expect((await said(resident)).items).toEqual([])
    for (const someone of [resident, neighbour(0), neighbour(1)]) await rate(someone, good)
    await world.pass(7 * DAY)
    expect((await said(resident)).items).toEqual([])
  })

  test('five and over: neighbours read them', async () => {
    await rate(elder, { words: '修得结实' })
    for (const someone of [resident, neighbour(0), neighbour(1), neighbour(2)]) await rate(someone, good)
    expect((await said(tenant)).items).toEqual([])
    await world.pass(7 * DAY)
    expect((await said(tenant)).items).toEqual([{ phase: 'end', words: '修得结实' }])
  })

  test('words of which the platform is not sure are not listed, risky ones not kept; the score of the first counts', async () => {
    expect(await rate(elder, { words: '物业是骗子吗请查账' })).toEqual({ count: 1 })
    expect((await said(staff)).items).toEqual([])
    const risky = { matterId, ...good, words: '谁再停我车位就打死你' }
    expect(await world.refused(resident, matterEvaluate, risky)).toMatch(/^text-/)
    expect((await show()).ratings.count).toBe(1)
  })
})

test('the post that does the work hears that it has to be done again', async () => {
  await rate(elder, low)
  await world.ask(head, matterSupervise, { matterId, text: '确实没修好，再修', reopened: true })
  await world.pass(60_000)
  expect(await titles(secondStaff)).toContain('有一件事要重新办')
  expect(await titles(secretary)).not.toContain('有一件事要重新办')
})
