/** After the meeting: objections stay until they are answered, agreements are seen through, the matter hears of all. */
import { checkDecide, checkList } from 'types/content'
import { matterShow } from 'types/matters'
import { meetingAnswerObjection, meetingConfirm, meetingMinutes, meetingObject, meetingObjections } from 'types/minutes'
import { noticeList } from 'types/notices'
import { talkShow, taskDelay, taskDone, taskList, taskShow } from 'types/tasks'
import { elder, founder, resident, secretary, staff, tenant } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import { minuted } from '../../../operations/examples/walk'
import { openWorld, type World } from '../../../world'

const HOUR = 3_600_000
const DAY = 24 * HOUR
let world: World
let meetingId: string
let matterId: string
let minutesHash: string
beforeAll(async () => {
  world = await openWorld(async opened => {
    const made = await minuted(opened)
    meetingId = made.meetingId ?? ''
    matterId = made.matterId ?? ''
    minutesHash = made.minutesHash ?? ''
  })
})
beforeEach(() => world.again())
afterAll(() => world.close())

const confirm = () => world.ask(resident, meetingConfirm, { meetingId, minutesHash })
const text = '西侧离一楼窗户太近了。'
const object = (openid = elder, words = text, kind: 'outcome' | 'wording' = 'outcome') =>
  world.ask(openid, meetingObject, { meetingId, kind, text: words })
const refused = (openid: string, kind: 'outcome' | 'wording', words = text) =>
  world.refused(openid, meetingObject, { meetingId, kind, text: words })
const seen = async (openid = tenant) => (await world.ask(openid, meetingObjections, { meetingId })).items
const titles = async (openid: string) => (await world.ask(openid, noticeList, {})).items.map(item => item.title)
const lines = async () => (await world.ask(resident, matterShow, { matterId })).timeline.map(({ what }) => what)
/** Somebody looks at what waits for a person. */
async function decide(pass: boolean): Promise<void> {
  await world.tick()
  const { items } = await world.ask(staff, checkList, { scope: compound })
  const checkId = items[0]?.id ?? ''
  await world.ask(staff, checkDecide, { checkId, pass, ...(pass ? {} : { ruleId: 'abuse' as const }) })
  await world.tick()
}
const firstTask = async () =>
  (await world.ask(secretary, taskList, { scope: compound, filter: 'due' })).items[0]?.id ?? ''

describe('an objection', () => {
  test('is seen by all without a name, counts as open everywhere, and is answered once', async () => {
    await confirm()
    const { id } = await object()
    expect(await seen()).toMatchObject([{ id, state: 'open', text, mine: false, canAnswer: false }])
    expect((await seen())[0]?.by).toMatch(/居民$/)
    expect((await world.ask(tenant, meetingMinutes, { meetingId })).objections).toEqual({ open: 1, answered: 0 })
    expect((await world.ask(tenant, talkShow, { scope: compound, matterId })).openObjections).toBe(1)
    expect(await lines()).toContain('有人提了异议，等答复')
    await world.tick()
    expect(await titles(secretary)).toContain('有人对纪要提了异议')

    const answer = { objectionId: id, text: '往外挪两米。' }
    expect(await world.refused(tenant, meetingAnswerObjection, answer)).toBe('not-allowed')
    await world.ask(secretary, meetingAnswerObjection, answer)
    expect(await world.refused(staff, meetingAnswerObjection, answer)).toBe('objection-answered')
    expect(await seen()).toMatchObject([{ state: 'answered', answer: { text: '往外挪两米。' } }])
    expect((await world.ask(tenant, meetingMinutes, { meetingId })).objections).toEqual({ open: 0, answered: 1 })
    await world.tick()
    expect(await titles(elder)).toContain('您提的异议有答复了')
    expect(await lines()).toContain('答复了一条异议')
  })

  test('is taken until three days after the minutes are locked, three from each person', async () => {
    await confirm()
    for (const words of ['第一条意见', '第二条意见', '第三条意见']) await object(elder, words)
    expect(await refused(elder, 'outcome', '第四条意见')).toBe('objection-many')
    await world.cloud.hooks.clock.advance(3 * DAY)
    await object(tenant)
    await world.cloud.hooks.clock.advance(1)
    expect(await refused(resident, 'outcome')).toBe('objection-late')
  })

  test('to the wording is for those who were there, before and after the lock', async () => {
    expect(await refused(tenant, 'wording')).toBe('not-present')
    await object(resident, '我们说的是六米，写成了四米', 'wording')
    await confirm()
    await object(secretary, '电价那句是物业说的', 'wording')
    expect((await seen()).map(({ kind }) => kind)).toEqual(['wording', 'wording'])
    expect(await world.refused(founder, meetingObject, { meetingId, kind: 'outcome', text })).toBe('not-found')
  })

  test('that nobody answers is said to be late, once, and stays open', async () => {
    await confirm()
    await object()
    await world.pass(3 * DAY)
    await world.pass(DAY)
    expect((await titles(secretary)).filter(title => title === '有一条异议过了答复的日子')).toHaveLength(1)
    expect(await seen()).toMatchObject([{ state: 'open' }])
  })

  test('with doubtful words waits for a person, seen by its author and the hosts alone; abuse is refused', async () => {
    await confirm()
    expect(await refused(elder, 'outcome', '你们不得好死')).toBe('text-abuse')
    const { state } = await object(elder, '物业就是骗子，没问过我们')
    expect(state).toBe('checking')
    expect([await seen(tenant), await seen(elder), await seen(secretary)].map(items => items.length)).toEqual([0, 1, 1])
    expect(await lines()).not.toContain('有人提了异议，等答复')
    await decide(true)
    expect(await seen(tenant)).toMatchObject([{ state: 'open' }])
    expect(await lines()).toContain('有人提了异议，等答复')
  })

  test('that a person sent back is seen by nobody else; an answer sent back leaves it open again', async () => {
    await confirm()
    await object(elder, '物业就是骗子，没问过我们')
    await decide(false)
    expect([(await seen(tenant)).length, (await seen(elder))[0]?.state]).toEqual([0, 'refused'])
    const { id } = await object(tenant)
    await world.ask(secretary, meetingAnswerObjection, { objectionId: id, text: '别听骗子的' })
    expect((await seen(tenant))[0]?.state).toBe('answered')
    await decide(false)
    const [first] = await seen(tenant)
    expect([first?.state, first?.answer]).toEqual(['open', undefined])
  })
})

describe('what was agreed', () => {
  test('is a task with owner and day, reminded of the day before and once when late, on the matter too', async () => {
    await confirm()
    const task = await world.ask(tenant, taskShow, { taskId: await firstTask() })
    expect(task).toMatchObject({ owner: '物业', state: 'open', acts: [], matterId, meetingId })
    await world.cloud.hooks.clock.advance(task.doneBy - DAY + 2 * HOUR - world.hand.now())
    await world.tick()
    expect(await titles(secretary)).toContain('说定的事明天到期')
    await world.pass(DAY)
    await world.pass(DAY)
    expect((await titles(secretary)).filter(title => title === '说定的事过了日子')).toHaveLength(1)
    expect(await lines()).toContain('说定的事过了日子还没办好')
  })

  test('is put off once with a reason, then done with words; the matter tells both', async () => {
    await confirm()
    const taskId = await firstTask()
    const { doneBy } = await world.ask(secretary, taskShow, { taskId })
    const until = doneBy + 5 * DAY
    const delay = { taskId, until, reason: '厂家的货还没到' }
    expect(await world.refused(secretary, taskDelay, { ...delay, until: doneBy })).toBe('task-date')
    expect(await world.refused(resident, taskDelay, delay)).toBe('not-allowed')
    expect(await world.ask(secretary, taskDelay, delay)).toMatchObject({ doneBy: until, acts: ['done'] })
    expect(await world.refused(staff, taskDelay, { ...delay, until: until + DAY })).toBe('task-delayed')
    const done = { taskId, text: '装好了，通了电。', media: [] }
    expect(await world.ask(staff, taskDone, done)).toMatchObject({ state: 'done', acts: [], done: { text: done.text } })
    expect(await world.refused(secretary, taskDone, done)).toBe('task-closed')
    expect(await lines()).toEqual(expect.arrayContaining(['说定的事往后推了', '说定的事办好了一件']))
    await world.tick()
    expect(await titles(secretary)).toContain('说定的事办好了一件')
  })

  test('stands in the list of what is to do, of mine, of what is done, and with its matter', async () => {
    await confirm()
    const listed = async (openid: string, filter: 'due' | 'mine' | 'done') =>
      (await world.ask(openid, taskList, { scope: compound, filter })).items.length
    expect([await listed(tenant, 'due'), await listed(tenant, 'mine'), await listed(secretary, 'mine')]).toEqual([
      1, 0, 1
    ])
    expect((await world.ask(tenant, talkShow, { scope: compound, matterId })).tasks).toHaveLength(1)
    await world.ask(secretary, taskDone, { taskId: await firstTask(), text: '装好了，通了电。', media: [] })
    expect([await listed(tenant, 'due'), await listed(tenant, 'done')]).toEqual([0, 1])
  })
})
