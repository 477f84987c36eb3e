/** The 红邻书记 through one evening and after it: calls, draws, writes without a signal, minutes, tasks, cards; reports. */
import { neighbour, secretary, staff } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import type { RolePhone } from './role-phone'
import type { Town } from './town'

const TITLE = '西门也要建充电桩'
const HOUR_MS = 3_600_000
/** From the first page of the app to the notice that has gone out. */
const TAPS_TO_CALL = 6
/** Neighbours who come, with the group they say they belong to; nobody of those who live beside it. */
const guests = [
  [neighbour(210), 'ground'],
  [neighbour(211), 'evowners'],
  [neighbour(212), 'evowners']
] as const
const FIRST_GUEST = neighbour(210)

interface Meeting {
  id: string
  title: string
  startsAt: number
  present: number
}

const show = 'packages/meetings/show/index'

export function host(town: () => Town): void {
  const meeting = async (): Promise<Meeting> => {
    const { items } = await town().hand.act<{ items: Meeting[] }>(secretary, 'meeting.list', { scope: compound })
    const id = items.find(({ title }) => title === TITLE)?.id ?? ''
    return town().hand.act<Meeting>(secretary, 'meeting.show', { meetingId: id })
  }
  const atMeeting = async (openid = secretary): Promise<RolePhone> => {
    const phone = await town().phoneOf(openid)
    await phone.open(show, { id: (await meeting()).id })
    return phone
  }
  calling(town, meeting, atMeeting)
  evening(town, meeting, atMeeting)
  afterwards(town, meeting, atMeeting)
  besides(town)
}

type Steps = [town: () => Town, meeting: () => Promise<Meeting>, atMeeting: (openid?: string) => Promise<RolePhone>]

function calling(...[town, meeting, atMeeting]: Steps): void {
  test(`calls a meeting about a matter in ${TAPS_TO_CALL} taps, with everything filled in`, async () => {
    const matterId = await town().raised(neighbour(209), TITLE)
    const sorted = { matterId, dutyId: 'charging', route: 'deliberation', reason: '要用共有的地方，大家一起定。' }
    await town().hand.act(staff, 'matter.triage', sorted)
    const phone = await town().phoneOf(secretary)
    await phone.open('pages/matters/index')
    for (const words of ['我的', '工作台', TITLE, '召集大家来议', '给邻居发通知', '发通知']) await phone.tap(words)
    await phone.see('现在：等开会')
    expect(phone.taps()).toBe(TAPS_TO_CALL)
  })

  test('is warned that a group that must not be missing does not come, and says what will be done', async () => {
    const { id: meetingId } = await meeting()
    for (const [guest, groupId] of guests) {
      await town().hand.act(guest, 'meeting.reply', { meetingId, reply: 'come', groupId })
    }
    const phone = await atMeeting()
    await phone.see('“住在旁边的”还没有人说要来')
    await phone.tap('写一句怎么办')
    await phone.fill('打算怎么办', '会后上门问挨着西门的四户。')
    await phone.tap('记下来')
    await phone.see('主持人说：会后上门问挨着西门的四户。')
  })
}

function evening(...[town, meeting, atMeeting]: Steps): void {
  test('draws lots for the speaking order; whoever came sees their place', async () => {
    const { id: meetingId, startsAt } = await meeting()
    await town().hand.jump(Math.max(0, startsAt - town().hand.now()))
    const { digits } = await town().hand.act<{ digits: string }>(secretary, 'meeting.code', { meetingId })
    for (const [guest] of guests) await town().hand.act(guest, 'meeting.signIn', { meetingId, digits })
    const phone = await atMeeting()
    await phone.tap('抽签定说话先后')
    await phone.tap('现在抽签')
    await phone.see('第 1 位')
    const guest = await atMeeting(FIRST_GUEST)
    await guest.see('您排第')
  })

  test('goes on without a signal: what is noted outlives the app, and arrives when there is one again', async () => {
    const before = (await meeting()).present
    const phone = await atMeeting()
    await phone.tap('会场没信号用这个')
    await phone.see('到了的人')
    await phone.signal(false)
    await phone.fill('哪一户', '2幢1单元101')
    await phone.answer('来了几个人', '2 人')
    await phone.tap('记下来')
    await phone.see('手机里有 1 条还没送到')
    await phone.fill('记一条，写纪要时用', '一楼住户：离窗户六米以上就行')
    await phone.tap('记下这一条')
    await phone.see('手机里有 2 条还没送到')
    expect((await meeting()).present).toBe(before)
    await phone.signal(true)
    await phone.again()
    await phone.see('2 条都送到了')
    expect((await meeting()).present).toBe(before + 2)
  })
}

/** An option as the minutes want it: what it costs, who pays, who loses and how they are made good. */
const option = [
  ['什么办法', '西墙边建 20 个口'],
  ['一共要花多少钱', '0'],
  ['谁出钱', '运营公司'],
  ['以后谁维护', '运营公司'],
  ['谁会吃亏', '西墙边 4 个临时车位'],
  ['怎么补给他们', '北门补划 4 个']
] as const

function afterwards(...[town, meeting, atMeeting]: Steps): void {
  test('writes the minutes with who said what, an option and an agreement; who was there confirms', async () => {
    await town().hand.jump(HOUR_MS + 60_000)
    const phone = await atMeeting()
    await phone.tap('写纪要')
    await phone.answer('谁在说', '一楼住户')
    await phone.fill('说了什么', '离窗户六米以上就行。')
    await phone.tap('记下这句')
    await phone.fill('说定什么', '先请两家公司来量，报价贴出来')
    await phone.answer('点一个职务，到期前会提醒他', '红邻书记')
    await phone.takeWheel('哪天以前办好')
    await phone.tap('加一条办法')
    for (const [label, text] of option) await phone.fill(label, text)
    await phone.tap('大家选了这个办法')
    await phone.tap('写好了，请大家确认')
    await phone.see('等到场的人确认')
    const guest = await atMeeting(FIRST_GUEST)
    await guest.see('西墙边建 20 个口')
    await guest.tap('我在场，确认纪要')
    await guest.see('纪要定了，不再改')
  })

  test('sees the agreement as a task, and says that it is done', async () => {
    const phone = await atMeeting()
    await phone.tap('说定的事办得怎么样')
    await phone.tap('先请两家公司来量，报价贴出来')
    await phone.fill('办好了？写一句办得怎么样', '两家都来量过，报价贴在西门公告栏。')
    await phone.tap('办好了')
    await phone.see('说办好了')
  })

  test('puts sentences on cards; what all share is shown from seven people up', async () => {
    const phone = await atMeeting()
    await phone.tap('同意不同意，点一点')
    await phone.fill('话 1', '充电口要离楼六米以上')
    await phone.tap('开始让大家点')
    const guest = await town().phoneOf(FIRST_GUEST)
    const { id: aboutId } = await meeting()
    await guest.open('packages/talk/ground/index', { on: 'meeting', id: aboutId })
    await guest.tap('同意')
    await guest.see('再有 6 人，就能看到大家的想法')
    const shown = { on: 'meeting', aboutId }
    const { groundId, statements } = await town().hand.act<{ groundId: string; statements: { no: number }[] }>(
      FIRST_GUEST,
      'ground.show',
      shown
    )
    for (let index = 213; index < 219; index++) {
      for (const { no } of statements) {
        await town().hand.act(neighbour(index), 'stance.take', { groundId, no, stance: 'agree' })
      }
    }
    await guest.again()
    await guest.see('大家都同意的')
  })
}

function besides(town: () => Town): void {
  test('pushes a bulletin to everyone who lives there, and sees how many opened it', async () => {
    const title = '明早八点查消防栓'
    const phone = await town().phoneOf(secretary)
    await phone.open('packages/desk/index')
    await phone.tap('发公告')
    await phone.fill('标题', title)
    await phone.fill('要说的话', '八点到九点，各楼道会放一点水，不影响家里用水。')
    await phone.tap('发给金麒麟小区')
    await phone.tap('发出去')
    await phone.see('人打开了')
    await town().hand.jump(60_000)
    const resident = await town().phoneOf(neighbour(219))
    await resident.open('packages/notices/index')
    await resident.tap(title)
    await resident.see('不影响家里用水')
  })

  test('sees the four “ones” counted from what was really held, and reports in two taps', async () => {
    const phone = await town().phoneOf(secretary)
    await phone.open('packages/desk/index')
    await phone.tap('“四一”做到了没有')
    await phone.see('您的四个“一”')
    await phone.tap('写一次汇报')
    await phone.tap('送上去')
    await phone.see('汇报送上去了')
    const { items } = await town().hand.act<{ items: { targets: { id: string; done: number }[] }[] }>(
      secretary,
      'post.targets',
      { scope: compound }
    )
    expect(items[0]?.targets.find(({ id }) => id === 'report')?.done).toBeGreaterThan(0)
  })
}
