/** The papers of a fund project: the report of a quarter and the last one, to hang up and to file. */
import { fundKindNames, serviceNames } from 'types/fund-parts'
import type { ProjectView } from 'types/projects'
import { fullDay } from '@/ui/time'
import { inYuan } from '@/ui/yuan'
import type { Block, Column } from '../sheet/blocks'

const itemColumns: Column[] = [
  { name: '花在什么上', share: 7 },
  { name: '计划', share: 4 },
  { name: '实际花了', share: 4 }
]

function basisOf({ basis }: ProjectView): Block[] {
  if (basis?.by === 'filing') {
    return [
      { kind: 'field', label: '募捐的慈善组织', value: basis.charity },
      { kind: 'field', label: '备案编号', value: basis.filingNo },
      { kind: 'field', label: '募捐平台', value: basis.platform }
    ]
  }
  if (!basis) return []
  return [{ kind: 'field', label: '凭大家的表决', value: `${basis.decision.question} ${basis.decision.outcome}` }]
}

/** @param final the last report of the whole project; else the newest of the quarterly ones */
export function fundForm(project: ProjectView, final: boolean): Block[] {
  const { title, fund, service, place, reports, plan, match } = project
  const report = [...reports].reverse().find(({ kind }) => (kind === 'final') === final)
  const { receivedFen, giftsFen, spentFen, leftFen } = report?.numbers ?? project.numbers
  const rows = (plan?.items ?? []).map(({ what, amountFen, spentFen: spent }) => [
    what,
    inYuan(amountFen),
    inYuan(spent)
  ])
  return [
    { kind: 'title', text: final ? '社区基金项目总结报告' : '社区基金项目报告', note: title },
    { kind: 'field', label: '社区', value: place },
    { kind: 'field', label: '哪一种', value: `${fundKindNames[fund]}，${serviceNames[service]}` },
    ...basisOf(project),
    { kind: 'field', label: '算到哪天', value: report ? fullDay(report.at) : '' },
    { kind: 'heading', text: '收了多少，花了多少' },
    { kind: 'field', label: '捐款（确认到账）', value: inYuan(giftsFen) },
    { kind: 'field', label: '一共收到', value: inYuan(receivedFen) },
    ...(match ? [{ kind: 'field', label: '配捐怎么算的', value: match.formula } as const] : []),
    { kind: 'field', label: '一共花了', value: inYuan(spentFen) },
    { kind: 'field', label: '还剩', value: inYuan(leftFen) },
    { kind: 'table', columns: itemColumns, rows },
    { kind: 'heading', text: '做了什么' },
    { kind: 'paragraph', text: report?.text ?? '' },
    ...(final && plan ? [{ kind: 'field', label: '剩下的钱怎么办', value: plan.leftover } as const] : []),
    { kind: 'paragraph', text: '捐款人不排名，没有同意的不写名字。每一笔的凭证在“有事来聊”里都能看到。' },
    { kind: 'signatures', names: ['公账记账员', '公账核对员', '社区'] }
  ]
}
