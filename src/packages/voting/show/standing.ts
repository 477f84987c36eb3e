/** Where a vote stands and what comes next. */
import type { DecisionView } from 'types/voting'
import { dayAndTime, left, said } from '@/ui/time'
import type { Tone } from '@/ui/tone'

export interface Standing {
  tone: Tone
  state: string
  head: string
  lines: string[]
}

/** The last ballots are still on their way for a minute. */
const SETTLE_MS = 60_000

const twice = '两个人各计一遍，一样才公布'

function over({ passed, matterId, countedBy, recheckedBy }: DecisionView): Standing {
  const by = `${countedBy ?? ''}计票，${recheckedBy ?? ''}复核，两遍一样`
  const next = matterId ? '下一步：照结果，把那件事往下办' : '结果就在下面，谁都能看'
  const lines = [by, next]
  if (passed === undefined) return { tone: 'info', state: '有结果了', head: '大家的意见收齐了', lines }
  return passed
    ? { tone: 'done', state: '通过了', head: '通过了', lines }
    : { tone: 'calm', state: '没有通过', head: '没有通过', lines }
}

export function standingOf(decision: DecisionView, now: number): Standing {
  const { state, opensAt, closesAt, countedBy } = decision
  if (state === 'done') return over(decision)
  if (state === 'open') {
    const lines = [`${said(closesAt, now)} 截止，截止前都能改`, `下一步：${twice}`]
    return { tone: 'now', state: `正在投 · ${left(closesAt, now)}`, head: '现在：大家投票', lines }
  }
  if (state === 'counted') {
    const lines = [`${countedBy ?? ''}计过一遍`, '下一步：换一个人复核，一样就公布']
    return { tone: 'due', state: '等复核', head: '现在：等另一个人复核', lines }
  }
  if (state === 'closed') {
    const early = now < closesAt + SETTLE_MS ? ['截止满一分钟才能计，最后几张票还在路上'] : []
    const lines = [`${dayAndTime(closesAt, now)} 截止`, ...early, `下一步：${twice}`]
    return { tone: 'due', state: '截止了，等计票', head: '现在：等社区、红邻书记或业委会计票', lines }
  }
  const lines = [`${said(opensAt, now)} 开始投，${dayAndTime(closesAt, now)} 截止`, '名册不对的，公示期内找社区']
  return { tone: 'info', state: '公示中', head: '现在：公示，大家先看看', lines }
}
