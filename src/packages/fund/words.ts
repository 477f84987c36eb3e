/** The fund's states and kinds in the words of its pages. */
import type { FundLineCard } from 'types/fund'
import { sourceNames } from 'types/fund-parts'
import type { ProjectCard, ProjectState } from 'types/projects'
import { dayNamed } from '@/ui/day-fields'
import { day } from '@/ui/time'
import type { Tone } from '@/ui/tone'

/** Where a project stands, in one word. */
const states: Readonly<Record<ProjectState, { tone: Tone; text: string }>> = {
  idea: { tone: 'calm', text: '刚提出来' },
  proof: { tone: 'info', text: '等着写计划' },
  plan: { tone: 'now', text: '等着批准' },
  raising: { tone: 'now', text: '正在募集' },
  matching: { tone: 'info', text: '正在算配捐' },
  working: { tone: 'now', text: '正在做' },
  changing: { tone: 'due', text: '请求改变用途' },
  final: { tone: 'info', text: '做完了，等总的报告' },
  leftover: { tone: 'due', text: '剩下的钱等着定' },
  closed: { tone: 'done', text: '办完了' },
  dropped: { tone: 'calm', text: '不做了' }
}

export const stateChip = ({ state }: Pick<ProjectCard, 'state'>) => states[state]

/** Who has it now and what comes next: nobody should have to ask. */
export const nextWords: Readonly<Record<ProjectState, string>> = {
  idea: '社区要先连上居民提的事，说清为什么需要。',
  proof: '社区写计划：做什么、花多少、什么时候办完。',
  plan: '互助金等居民表决，公开募捐等慈善组织备案。',
  raising: '到日子就结束募集，到账的钱记在这个项目上。',
  matching: '照约定的比例算配捐，两个人核对后入账。',
  working: '每一笔都有凭证，两个人核对。每三个月公布一次。',
  changing: '定下来以前，这个项目不花钱。',
  final: '三个月内要公布总的报告。',
  leftover: '剩下的钱去哪，要凭决定，不能跟另一种基金混。',
  closed: '账和报告一直查得到。',
  dropped: '没有收过钱。'
}

const lineStates: Readonly<Record<FundLineCard['state'], { tone: Tone; text: string }>> = {
  draft: { tone: 'now', text: '等核对' },
  approved: { tone: 'info', text: '批了，等付款' },
  posted: { tone: 'done', text: '在账上' },
  returned: { tone: 'due', text: '退回了' },
  lapsed: { tone: 'calm', text: '过期没付' }
}

export const lineChip = ({ state, undone }: Pick<FundLineCard, 'state' | 'undone'>) =>
  undone ? ({ tone: 'calm', text: '冲销了' } as const) : lineStates[state]

const kinds = { receipt: '收入', spending: '支出', match: '配捐', leftover: '转出', undo: '冲销' } as const

/** 收入 · 捐赠 · 给独居老人装扶手 · 2026 年 6 月 1 日. */
export const lineNote = ({ kind, source, day: on, project }: FundLineCard): string =>
  [kinds[kind], source ? sourceNames[source] : '', project ?? '不限项目', dayNamed(on)].filter(Boolean).join(' · ')

/** A report that is due soon or late says so in every list. */
export function dueWords({ reportDueAt }: Pick<ProjectCard, 'reportDueAt'>, now: number): string {
  if (reportDueAt === undefined) return ''
  return reportDueAt < now ? `报告晚了，该在 ${day(reportDueAt, now)}前公布` : `${day(reportDueAt, now)}前公布报告`
}

export const kindNote = {
  internal: '只在邻居之间，外面看不到。',
  public: '钱在慈善总会账上，捐款只到指定平台。'
} as const

export const projectPage = (id: string): string => `/packages/fund/project/index?id=${id}`
export const linePage = (id: string): string => `/packages/fund/line/index?id=${id}`
