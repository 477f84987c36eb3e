/** Examples of the operations from the talk on: minutes, objections, tasks, common ground. */
import * as ground from 'types/common-ground'
import * as minute from 'types/minutes'
import * as tasks from 'types/tasks'
import { elder, resident, secretary, staff, tenant } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import type { World } from '../../world'
import { type Example, stranger } from '../example'
import { agreed, begun, called, type Made, minuted, minutes } from './walk'

async function objected(world: World): Promise<Made> {
  const made = await agreed(world)
  const input = { meetingId: made.meetingId ?? '', kind: 'outcome' as const, text: '西侧离一楼窗户太近了。' }
  return { ...made, objectionId: (await world.ask(elder, minute.meetingObject, input)).id }
}

async function withTask(world: World): Promise<Made> {
  const made = await agreed(world)
  const { items } = await world.ask(secretary, tasks.taskList, { scope: compound, filter: 'due' })
  return { ...made, taskId: items[0]?.id ?? '' }
}

const seeds = ['充电桩要离楼六米以上', '夜里十点以后不充电']

async function opened(world: World): Promise<Made> {
  const made = await called(world)
  const about = { on: 'meeting' as const, aboutId: made.meetingId ?? '' }
  const { groundId } = await world.ask(secretary, ground.groundOpen, { ...about, moderated: false, seeds })
  return { ...made, groundId }
}

async function waiting(world: World): Promise<Made> {
  const made = await opened(world)
  const groundId = made.groundId ?? ''
  await world.ask(secretary, ground.groundKeep, { groundId, moderated: true, open: true })
  await world.ask(tenant, ground.statementAdd, { groundId, text: '租户也该能用充电桩' })
  return made
}

const minuteExamples: Example[] = [
  {
    operation: minute.meetingMinute,
    by: secretary,
    notBy: resident,
    objectField: 'meetingId',
    prepare: begun,
    input: made => ({ meetingId: made.meetingId, minutes }),
    other: made => ({ meetingId: made.meetingId, minutes: { ...minutes, facts: '改过的情况。' } })
  },
  {
    operation: minute.meetingMinutes,
    by: tenant,
    objectField: 'meetingId',
    prepare: objected,
    input: made => ({ meetingId: made.meetingId })
  },
  {
    operation: minute.meetingConfirm,
    by: resident,
    objectField: 'meetingId',
    prepare: minuted,
    input: made => ({ meetingId: made.meetingId, minutesHash: made.minutesHash }),
    rival: made => ({
      by: secretary,
      operation: minute.meetingConfirm,
      input: { meetingId: made.meetingId, minutesHash: made.minutesHash }
    })
  },
  {
    operation: minute.meetingObject,
    by: tenant,
    objectField: 'meetingId',
    prepare: agreed,
    input: made => ({ meetingId: made.meetingId, kind: 'outcome', text: '我们租户没有人问过。' }),
    other: made => ({ meetingId: made.meetingId, kind: 'outcome', text: '我觉得东侧太多了。' }),
    rival: made => ({
      by: elder,
      operation: minute.meetingObject,
      input: { meetingId: made.meetingId, kind: 'outcome', text: '西侧离一楼窗户太近了。' }
    })
  },
  {
    operation: minute.meetingObjections,
    by: resident,
    objectField: 'meetingId',
    prepare: objected,
    input: made => ({ meetingId: made.meetingId })
  },
  {
    operation: minute.meetingAnswerObjection,
    by: secretary,
    notBy: elder,
    objectField: 'objectionId',
    prepare: objected,
    input: made => ({ objectionId: made.objectionId, text: '西侧往外挪了两米，重新量过。' }),
    other: made => ({ objectionId: made.objectionId, text: '下次会上再说这一条。' })
  }
]

const taskExamples: Example[] = [
  {
    operation: tasks.taskList,
    by: tenant,
    notBy: stranger,
    prepare: withTask,
    input: () => ({ scope: compound, filter: 'due' })
  },
  {
    operation: tasks.taskShow,
    by: tenant,
    objectField: 'taskId',
    prepare: withTask,
    input: made => ({ taskId: made.taskId })
  },
  {
    operation: tasks.taskDone,
    by: secretary,
    notBy: resident,
    objectField: 'taskId',
    prepare: withTask,
    input: made => ({ taskId: made.taskId, text: '二十个都装好了，通了电。', media: [] }),
    other: made => ({ taskId: made.taskId, text: '装好了十九个。', media: [] })
  },
  {
    operation: tasks.taskDelay,
    by: secretary,
    notBy: resident,
    objectField: 'taskId',
    prepare: withTask,
    input: made => ({ taskId: made.taskId, until: Date.UTC(2026, 5, 25), reason: '厂家说货还没有到' }),
    other: made => ({ taskId: made.taskId, until: Date.UTC(2026, 5, 26), reason: '厂家说货还没有到' }),
    rival: made => ({
      by: staff,
      operation: tasks.taskDone,
      input: { taskId: made.taskId, text: '二十个都装好了，通了电。', media: [] }
    })
  },
  {
    operation: tasks.talkShow,
    by: tenant,
    notBy: stranger,
    prepare: objected,
    input: made => ({ scope: compound, matterId: made.matterId })
  }
]

const groundExamples: Example[] = [
  {
    operation: ground.groundShow,
    by: tenant,
    objectField: 'aboutId',
    prepare: opened,
    input: made => ({ on: 'meeting', aboutId: made.meetingId })
  },
  {
    operation: ground.groundOpen,
    by: secretary,
    notBy: resident,
    objectField: 'aboutId',
    prepare: called,
    input: made => ({ on: 'matter', aboutId: made.matterId, moderated: false, seeds }),
    other: made => ({ on: 'matter', aboutId: made.matterId, moderated: true, seeds })
  },
  {
    operation: ground.groundKeep,
    by: secretary,
    notBy: resident,
    objectField: 'groundId',
    prepare: opened,
    input: made => ({ groundId: made.groundId, moderated: true, open: true }),
    other: made => ({ groundId: made.groundId, moderated: true, open: false })
  },
  {
    operation: ground.statementAdd,
    by: tenant,
    objectField: 'groundId',
    prepare: opened,
    input: made => ({ groundId: made.groundId, text: '租户也该能用充电桩' }),
    other: made => ({ groundId: made.groundId, text: '价钱要贴在桩上' })
  },
  {
    operation: ground.statementEdit,
    by: secretary,
    objectField: 'groundId',
    prepare: opened,
    input: made => ({ groundId: made.groundId, no: 1, text: '夜里十一点以后不充电' }),
    other: made => ({ groundId: made.groundId, no: 1, text: '夜里九点以后不充电' })
  },
  {
    operation: ground.statementSettle,
    by: secretary,
    notBy: resident,
    objectField: 'groundId',
    prepare: waiting,
    input: made => ({ groundId: made.groundId, no: 2, pass: true, why: '' }),
    other: made => ({ groundId: made.groundId, no: 2, pass: false, why: '和第一句是一个意思' })
  },
  {
    operation: ground.stanceTake,
    by: resident,
    objectField: 'groundId',
    prepare: opened,
    input: made => ({ groundId: made.groundId, no: 0, stance: 'agree' }),
    other: made => ({ groundId: made.groundId, no: 0, stance: 'disagree' }),
    rival: made => ({
      by: tenant,
      operation: ground.stanceTake,
      input: { groundId: made.groundId, no: 0, stance: 'disagree' }
    })
  }
]

export const talkExamples: Example[] = [...minuteExamples, ...taskExamples, ...groundExamples]
