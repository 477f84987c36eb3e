/** Where a vote stands and what comes next. */
import type { DecisionView } from 'types/voting'
import { dayAndTime, left, said } from '@/ui/time'
import type { Tone } from '@/ui/tone'

export interface Standing {
  /** Absent when done: then the result says it, larger. */
  chip?: { tone: Tone; text: string }
  head: string
  lines: string[]
}

/** The last ballots are still on their way for a minute. */
const SETTLE_MS = 60_000

/** When it opens, closes, and may be counted. */
export const turningPoints = ({ opensAt, closesAt }: DecisionView): number[] => [
  opensAt,
  closesAt,
  closesAt + SETTLE_MS
]

const twice = '两个人各计一遍，一样才公布'

function over({ passed, matterId, countedBy, recheckedBy }: DecisionView): Standing {
  const by = `${countedBy ?? ''}计票，${recheckedBy ?? ''}复核，两遍一样`
  const [head, next] =
    passed === undefined
      ? ['现在：意见交给议事会', '下一步：照大家的意思商量怎么办']
      : passed
        ? ['现在：等办理方案', '下一步：公布谁来办、钱从哪来、哪天办完']
        : ['现在：回到商议', '下一步：改一改再议，还可以再表决']
  return matterId ? { head, lines: [by, next] } : { head: '结果公布了', lines: [by] }
}

export function standingOf(decision: DecisionView, now: number): Standing {
  const { state, opensAt, closesAt, countedBy } = decision
  if (state === 'done') return over(decision)
  if (state === 'open') {
    const lines = [`${said(closesAt, now)} 截止，截止前都能改`, `下一步：${twice}`]
    return { chip: { tone: 'now', text: `正在投 · ${left(closesAt, now)}` }, head: '现在：大家投票', lines }
  }
  if (state === 'counted') {
    const lines = [`${countedBy ?? ''}计过一遍`, '下一步：换一个人复核，一样就公布']
    return { chip: { tone: 'due', text: '等复核' }, head: '现在：等另一个人复核', lines }
  }
  if (state === 'closed') {
    const early = now < closesAt + SETTLE_MS ? ['截止满一分钟才能计，最后几张票还在路上'] : []
    const lines = [`${dayAndTime(closesAt, now)} 截止`, ...early, `下一步：${twice}`]
    return { chip: { tone: 'due', text: '截止了，等计票' }, head: '现在：等社区、红邻书记或业委会计票', lines }
  }
  const lines = [`${said(opensAt, now)} 开始投，${dayAndTime(closesAt, now)} 截止`, '名册不对的，公示期内找社区']
  return { chip: { tone: 'info', text: '公示中' }, head: '现在：公示，大家先看看', lines }
}
