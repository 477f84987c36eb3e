/** The people's queue through the real door: who looks, what the author is told, appeal, clocks, numbers. */
import { checkAppeal, checkDecide, checkList, checkNumbers, checkShow } from 'types/content'
import { noticeList } from 'types/notices'
import { elder, resident, secondStaff, secretary, staff, tenant } from '../../../../local/demo/people'
import { appoint, community, compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'
import { plainJpeg, secondJpeg } from '../pictures'
import { answered, DAY_MS, filesOf, MINUTE_MS, photoOf } from '../scene'

const thirdStaff = 'oTestStaffWangLi00000001'
const headOfCommunity = 'oTestSecretaryQian000001'

let world: World
beforeAll(async () => {
  world = await openWorld(async ({ hand }) => {
    const founder = 'oDemoFounder00000000000001'
    await appoint(hand, founder, thirdStaff, 'moderator', community, '王丽')
    await appoint(hand, founder, headOfCommunity, 'community_secretary', community, '钱书记')
  })
})
beforeEach(() => world.again())
afterAll(() => world.close())

const items = async (by = staff) => (await world.ask(by, checkList, { scope: compound })).items
const inbox = async (by: string) => (await world.ask(by, noticeList, {})).items
const mediaState = async () => (await world.stored<{ state: string }>('media'))[0]?.state

/** A photo of a resident that waits for people; gives the check. */
async function waiting(by = resident): Promise<string> {
  await photoOf(world, by, 'review.jpg', by === resident ? plainJpeg : secondJpeg)
  await answered(world)
  return (await items(thirdStaff)).at(-1)?.id ?? ''
}
const decide = (checkId: string, pass: boolean, ruleId: 'privacy' | 'abuse' = 'privacy') =>
  pass ? { checkId, pass } : { checkId, pass, ruleId, advice: '请避开邻居的脸再拍一张' }

test('whoever looks after a place sees what waits there, the longest waiting first, with who and where', async () => {
  const first = await waiting()
  await world.pass(MINUTE_MS)
  const second = await waiting(elder)
  expect(await items()).toMatchObject([
    { id: first, of: '照片', author: '1幢居民', place: '金麒麟小区', acts: ['decide'] },
    { id: second, of: '照片' }
  ])
  expect((await items(thirdStaff)).map(check => check.id)).toEqual([first, second])
  for (const by of [resident, tenant, secretary])
    expect(await world.refused(by, checkList, { scope: compound })).toBe('not-allowed')
})

test('what a person lets pass everybody may see from then on', async () => {
  const checkId = await waiting()
  const view = await world.ask(staff, checkDecide, decide(checkId, true))
  expect(view).toMatchObject({ state: 'passed', acts: [] })
  expect(await mediaState()).toBe('passed')
  expect(await items()).toEqual([])
})

test('who sends it back must say by which rule; the author reads rule, advice and way out, from the inbox to the check', async () => {
  const checkId = await waiting()
  expect(await world.refused(staff, checkDecide, { checkId, pass: false })).toBe('check-rule')
  await world.ask(staff, checkDecide, decide(checkId, false))
  expect(await mediaState()).toBe('refused')
  await world.tick()
  const [told] = await inbox(resident)
  expect(told).toMatchObject({ title: '有一条内容请您改一改', link: `/packages/content/check/index?id=${checkId}` })
  expect(told?.body).toBe(
    '您的照片没有放出来。规则：不露别人的隐私。怎么改：请避开邻居的脸再拍一张。觉得不对，点开可以请另一个人重看。'
  )
  expect(await world.ask(resident, checkShow, { checkId })).toMatchObject({
    state: 'refused',
    decisions: [{ who: '社区工作人员 刘敏', pass: false, ruleId: 'privacy', advice: '请避开邻居的脸再拍一张' }],
    acts: ['appeal']
  })
  expect(await world.refused(elder, checkShow, { checkId })).toBe('not-found')
})

test('two who look at the same one: the second learns that it is done and nothing is overwritten', async () => {
  const checkId = await waiting()
  const both = [staff, secondStaff].map((by, index) => world.send(by, checkDecide, decide(checkId, index === 0)))
  const answers = (await Promise.all(both)).map(({ answer }) => (answer.ok ? 'yes' : answer.refusal.reason))
  expect(answers.sort()).toEqual(['check-decided', 'yes'])
})

test('nobody decides about their own photo, nor the first decider about the appeal; another person does', async () => {
  const own = await waiting(staff)
  expect((await items())[0]?.acts).toEqual([])
  expect(await world.refused(staff, checkDecide, decide(own, true))).toBe('check-own')
  await world.ask(secondStaff, checkDecide, decide(own, false))
  expect(await world.refused(elder, checkAppeal, { checkId: own, reason: '不是我的' })).toBe('not-found')
  expect(await world.refused(secondStaff, checkAppeal, { checkId: own, reason: '不是我的' })).toBe('not-allowed')
  const appealed = await world.ask(staff, checkAppeal, { checkId: own, reason: '照片里没有人' })
  expect(appealed).toMatchObject({ state: 'appealed', appeal: '照片里没有人', acts: [] })
  expect(await world.refused(secondStaff, checkDecide, decide(own, true))).toBe('check-same-person')
  expect((await items(secondStaff))[0]?.acts).toEqual([])
  expect((await world.ask(thirdStaff, checkDecide, decide(own, true))).state).toBe('overturned')
  expect(await mediaState()).toBe('passed')
  await world.tick()
  expect((await inbox(staff)).map(notice => notice.title)).toContain('重看以后放出来了')
})

test('an appeal that fails leaves it sent back, says so, and there is no second one', async () => {
  const checkId = await waiting()
  expect(await world.refused(resident, checkAppeal, { checkId, reason: '快一点' })).toBe('check-open')
  await world.ask(staff, checkDecide, decide(checkId, false))
  await world.ask(resident, checkAppeal, { checkId, reason: '看不清是谁' })
  expect((await world.ask(secondStaff, checkDecide, decide(checkId, false))).state).toBe('upheld')
  expect(await mediaState()).toBe('refused')
  expect(await world.refused(resident, checkAppeal, { checkId, reason: '再看' })).toBe('check-appealed')
  await world.tick()
  expect((await inbox(resident))[0]?.body).toContain('这是另一位工作人员重看后的结果。')
})

test('what the platform itself sent back can be appealed to a person', async () => {
  await photoOf(world, resident, 'risky.jpg')
  await answered(world)
  expect(await items()).toEqual([])
  const link = (await inbox(resident))[0]?.link ?? ''
  const checkId = link.slice(link.indexOf('=') + 1)
  expect(await world.ask(resident, checkShow, { checkId })).toMatchObject({
    decisions: [{ who: '微信平台', ruleId: 'porn' }]
  })
  await world.ask(resident, checkAppeal, { checkId, reason: '是一棵树' })
  await world.ask(staff, checkDecide, decide(checkId, true))
  expect(await mediaState()).toBe('passed')
})

test('staff hear once a day and place that something waits; the secretary when a working day passed unseen', async () => {
  await waiting()
  await waiting(elder)
  await world.tick()
  expect((await inbox(staff)).map(notice => notice.title)).toEqual(['有内容请您看一看'])
  // Monday 1 June 2026, 09:00: the next working day ends on Tuesday at midnight.
  await world.pass(Date.parse('2026-06-02T23:59:59.999+08:00') - world.hand.now() - 1)
  expect(await inbox(headOfCommunity)).toEqual([])
  await world.pass(1)
  await world.pass(MINUTE_MS)
  await world.pass(DAY_MS)
  expect((await inbox(headOfCommunity)).map(notice => notice.title)).toEqual([
    '有内容过了时限没人看',
    '有内容过了时限没人看'
  ])
})

test('sixty days after a decision what was written and shown is gone, the decision stays, nobody appeals', async () => {
  const checkId = await waiting()
  await world.ask(staff, checkDecide, decide(checkId, false))
  await world.pass(60 * DAY_MS - 1)
  expect((await filesOf(world)).filter(path => path.startsWith('media/'))).toHaveLength(1)
  await world.pass(1)
  await world.pass(MINUTE_MS)
  expect((await filesOf(world)).filter(path => path.startsWith('media/'))).toEqual([])
  expect(await world.refused(resident, checkAppeal, { checkId, reason: '晚了' })).toBe('check-late')
  expect(await world.stored('checks')).toMatchObject([{ author: '', text: '', state: 'refused', nextDueAt: null }])
})

test('the month’s numbers are open to residents: by rule, from one on, with what appeals changed', async () => {
  const first = await waiting()
  const second = await waiting(elder)
  await photoOf(world, tenant, 'tree.jpg', secondJpeg)
  await answered(world)
  await world.ask(staff, checkDecide, decide(first, false))
  await world.ask(resident, checkAppeal, { checkId: first, reason: '看不清是谁' })
  await world.ask(secondStaff, checkDecide, decide(first, true))
  await world.ask(staff, checkDecide, decide(second, false, 'abuse'))
  const numbers = { scope: compound, month: '2026-06' }
  expect(await world.ask(tenant, checkNumbers, numbers)).toEqual({
    looked: 2,
    waiting: 0,
    passed: 0,
    refused: 2,
    appeals: 1,
    overturned: 1,
    mediaPassed: 1,
    rules: [
      { ruleId: 'abuse', refused: 1, overturned: 0 },
      { ruleId: 'privacy', refused: 1, overturned: 1 }
    ]
  })
  expect((await world.ask(staff, checkNumbers, { scope: community, month: '2026-07' })).looked).toBe(0)
  expect(await world.refused(tenant, checkNumbers, { ...numbers, scope: community })).toBe('not-allowed')
})
