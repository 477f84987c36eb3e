/** Pages from the talk on: minutes, tasks, the cards to agree with. */
import type { Hand } from '../../../local/demo/hand'
import { elder, resident, secretary, tenant } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import type { PageCase } from './page-case'
import { calledMeeting } from './town'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const TITLE = '夜里充电怎么管'

/** Held, written down and confirmed, once for all cases of this list. */
let made: Promise<{ id: string; taskId: string }> | undefined
const held = (hand: Hand) => {
  made ??= hold(hand)
  return made
}

async function hold(hand: Hand): Promise<{ id: string; taskId: string }> {
  const id = await calledMeeting(hand, TITLE)
  const { startsAt } = await hand.act<{ startsAt: number }>(secretary, 'meeting.show', { meetingId: id })
  await hand.jump(startsAt - hand.now())
  const { digits } = await hand.act<{ digits: string }>(secretary, 'meeting.code', { meetingId: id })
  for (const openid of [resident, tenant]) await hand.act(openid, 'meeting.signIn', { meetingId: id, digits })
  await hand.jump(HOUR_MS)
  const option = { payer: '公共收益', keeper: '物业', loses: '一楼两户', madeGood: '加遮光帘' }
  const minutes = {
    facts: '现有充电桩六个，电动车约两百辆。',
    views: [
      { group: '一楼住户', text: '怕挡光，也怕夜里吵。' },
      { group: '车主', text: '下了夜班才回来，要能充上。' }
    ],
    options: [
      { ...option, title: '十点以后停充', costFen: 0, chosen: true },
      { title: '换慢充桩', costFen: 4_800_000, payer: '', keeper: '物业', loses: '', madeGood: '', chosen: false }
    ],
    agreements: [{ text: '十点以后断电，贴出时间', owner: '物业', doneBy: hand.now() + 9 * DAY_MS }],
    openPoints: ['夜班的邻居怎么办']
  }
  const { minutesHash } = await hand.act<{ minutesHash: string }>(secretary, 'meeting.minute', {
    meetingId: id,
    minutes
  })
  await hand.act(resident, 'meeting.confirm', { meetingId: id, minutesHash })
  await hand.act(elder, 'meeting.object', { meetingId: id, kind: 'outcome', text: '十点太早，十一点合适。' })
  const { items } = await hand.act<{ items: { id: string; meetingId: string }[] }>(secretary, 'task.list', {
    scope: compound,
    filter: 'due'
  })
  return { id, taskId: items.find(task => task.meetingId === id)?.id ?? '' }
}

async function ground(hand: Hand): Promise<Record<string, string>> {
  const { id: aboutId } = await held(hand)
  const seeds = ['十点以后不充电', '夜班的邻居可以晚一点', '每个桩要有人看着']
  await hand.act(secretary, 'ground.open', { on: 'meeting', aboutId, moderated: false, seeds })
  return { on: 'meeting', id: aboutId }
}

export const pages: PageCase[] = [
  {
    path: 'packages/meetings/minutes/index',
    as: tenant,
    name: 'minutes',
    prepare: async hand => ({ id: (await held(hand)).id }),
    says: '和签的一样'
  },
  {
    path: 'packages/talk/tasks/index',
    as: resident,
    name: 'tasks',
    prepare: async hand => {
      await held(hand)
      return { scope: compound }
    },
    says: '十点以后断电'
  },
  {
    path: 'packages/talk/task/index',
    as: secretary,
    name: 'task',
    prepare: async hand => ({ id: (await held(hand)).taskId }),
    says: '十点以后断电'
  },
  { path: 'packages/talk/ground/index', as: resident, name: 'ground', prepare: ground, says: '说不准' }
]
