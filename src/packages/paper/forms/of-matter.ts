/** The forms about a matter: blank for a pen, or with what is known of it. */

import type { MatterView } from 'types/matters'
import { routes } from 'types/matters'
import { fullDay } from '@/ui/time'
import { inYuan } from '@/ui/yuan'
import type { Block } from '../sheet/blocks'

const routeNames = {
  deliberation: '大家一起议',
  order: '直接派人办',
  referred: '转给该管的单位',
  declined: '这里办不了'
}

const empty = (rows: number, columns: number): string[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''))

export function topicForm(matter?: MatterView): Block[] {
  const { title = '', text = '', place = '', author = '', raisedAt } = matter ?? {}
  return [
    { kind: 'title', text: '议题征集单', note: '一张纸说一件事。写不了字的，说给楼长听，请他代写。' },
    { kind: 'field', label: '什么事', value: title },
    { kind: 'field', label: '在哪儿', value: place },
    { kind: 'field', label: '谁提的', value: author },
    { kind: 'field', label: '哪天提的', value: raisedAt === undefined ? '' : fullDay(raisedAt) },
    { kind: 'heading', text: '说清楚一点' },
    ...(text ? [{ kind: 'paragraph', text } as const] : [{ kind: 'ruled', lines: 4 } as const]),
    { kind: 'heading', text: '盼着怎么办' },
    { kind: 'ruled', lines: 2 },
    { kind: 'heading', text: '也有这事的邻居' },
    {
      kind: 'table',
      columns: [
        { name: '楼栋', share: 2 },
        { name: '想说一句', share: 5 },
        { name: '签名', share: 3 }
      ],
      rows: empty(6, 3),
      toWriteIn: true
    },
    { kind: 'signatures', names: ['收到的人'] }
  ]
}

export function triageForm(matter?: MatterView): Block[] {
  const sorted = matter?.triage
  return [
    { kind: 'title', text: '该不该研判表', note: '先问该不该办，再问行不行，最后问能不能办成。' },
    { kind: 'field', label: '什么事', value: matter?.title ?? '' },
    { kind: 'field', label: '在哪儿', value: matter?.place ?? '' },
    { kind: 'heading', text: '一、该不该：这是谁的事' },
    { kind: 'field', label: '归谁', value: sorted?.party ?? '' },
    { kind: 'field', label: '哪一条职责', value: sorted?.duty ?? '' },
    { kind: 'field', label: '依据', value: sorted?.basis ?? '' },
    { kind: 'heading', text: '二、行不行：往哪儿走' },
    {
      kind: 'ticks',
      label: '怎么办',
      options: routes.map(route => ({ text: routeNames[route], on: sorted?.route === route }))
    },
    { kind: 'field', label: '为什么', value: sorted?.reason ?? '' },
    { kind: 'heading', text: '三、能不能：办得成吗' },
    { kind: 'field', label: '筹人，谁来办', value: matter?.plan?.people ?? '' },
    { kind: 'field', label: '筹钱，钱从哪来', value: matter?.plan?.money ?? '' },
    { kind: 'field', label: '筹政策，按什么办', value: matter?.plan?.policy ?? '' },
    { kind: 'field', label: '筹服务，还请谁帮', value: matter?.plan?.services ?? '' },
    { kind: 'signatures', names: ['研判的人', '红邻书记'] }
  ]
}

export function resultForm(matter?: MatterView): Block[] {
  const result = matter?.result
  const cost = result?.costFen === undefined ? '' : inYuan(result.costFen)
  return [
    { kind: 'title', text: '结果公告' },
    { kind: 'paragraph', look: 'large', text: matter?.title ?? '' },
    { kind: 'field', label: '在哪儿', value: matter?.place ?? '' },
    { kind: 'field', label: '归谁办', value: matter?.triage?.party ?? '' },
    { kind: 'field', label: '多少人附议', value: matter ? `${matter.supports} 人` : '' },
    { kind: 'heading', text: '办成什么样' },
    ...(result ? [{ kind: 'paragraph', text: result.text } as const] : [{ kind: 'ruled', lines: 4 } as const]),
    { kind: 'field', label: '大家得到什么', value: result?.gains ?? '' },
    { kind: 'field', label: '花了多少钱', value: cost },
    { kind: 'field', label: '谁出了力', value: result?.helpers ?? '' },
    { kind: 'field', label: '哪天办完的', value: result ? fullDay(result.at) : '' },
    { kind: 'paragraph', text: '办得好不好，请您评。对结果有意见，找社区或者红邻书记说，会书面答复您。' },
    { kind: 'signatures', names: ['公布的人'] }
  ]
}

export function objectionForm(matter?: MatterView): Block[] {
  const objection = matter?.objection
  const answer = objection?.answer
  return [
    { kind: 'title', text: '异议答复单' },
    { kind: 'field', label: '哪件事', value: matter?.title ?? '' },
    {
      kind: 'field',
      label: '原来怎么分的',
      value: matter?.triage ? `归${matter.triage.party}：${matter.triage.duty}` : ''
    },
    { kind: 'field', label: '谁提的意见', value: objection?.by ?? '' },
    { kind: 'field', label: '哪天提的', value: objection ? fullDay(objection.at) : '' },
    { kind: 'heading', text: '意见' },
    ...(objection ? [{ kind: 'paragraph', text: objection.text } as const] : [{ kind: 'ruled', lines: 4 } as const]),
    { kind: 'heading', text: '答复' },
    {
      kind: 'ticks',
      label: '怎么定',
      options: [
        { text: '改，重新分', on: answer?.changed === true },
        { text: '不改，理由写在下面', on: answer?.changed === false }
      ]
    },
    ...(answer ? [{ kind: 'paragraph', text: answer.text } as const] : [{ kind: 'ruled', lines: 5 } as const]),
    { kind: 'paragraph', text: '对答复还不满意，可以到街道办事处反映，也可以打 12345。' },
    { kind: 'signatures', names: ['答复的人', '收到的人'] }
  ]
}
