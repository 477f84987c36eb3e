/** Where a meeting stands, what comes next, and which one act is the main one now. */
import type { MeetingView } from 'types/meetings'
import { said, span } from '@/ui/time'
import type { Tone } from '@/ui/tone'

const HOUR_MS = 3_600_000

type MainAct = 'confirm' | 'code' | 'minute' | 'sign-in' | 'reply'

export interface Standing {
  tone: Tone
  state: string
  /** Who has it now. */
  head: string
  lines: string[]
}

/** When other acts become possible: sign-in opens, the meeting starts. */
export const turningPoints = ({ startsAt }: MeetingView): number[] => [startsAt - HOUR_MS, startsAt]

const afterwards = (matterId: string | undefined): string =>
  matterId ? '说定的事记进了那件事，照着往下办' : '说定的事，照着写的日子办'

export function standingOf(meeting: MeetingView, now: number): Standing {
  const { state, startsAt, host, present, confirmed, coming } = meeting
  if (state === 'cancelled') {
    return { tone: 'calm', state: '取消了', head: '这个会不开了', lines: [meeting.cancelled ?? ''].filter(Boolean) }
  }
  if (state === 'confirmed') {
    const head = '纪要定了，不再改'
    return { tone: 'done', state: '纪要已确认', head, lines: [`${confirmed} 人确认过`, afterwards(meeting.matterId)] }
  }
  if (state === 'minuted') {
    const lines = [`到场 ${present} 人，${confirmed} 人确认`, '到场的人确认以后，就不能再改']
    return { tone: 'info', state: '等到场的人确认', head: '现在：到场的人看纪要', lines }
  }
  if (now < startsAt) {
    const doors = startsAt - HOUR_MS
    const lines = [`${coming} 人说要来`, now < doors ? `${said(doors, now)} 起可以签到` : '到了就可以签到']
    return { tone: 'now', state: `还有 ${span(startsAt - now)}`, head: '现在：等开会', lines }
  }
  return { tone: 'due', state: '等纪要', head: `现在：${host}写纪要`, lines: ['下一步：写好了，请到场的人确认'] }
}

/** A host first shows the code, and an hour into the meeting writes. */
export function mainActOf({ acts, state, startsAt, myReply }: MeetingView, now: number): MainAct | undefined {
  if (acts.includes('confirm')) return 'confirm'
  if (acts.includes('host') && state === 'noticed') {
    if (acts.includes('minute') && now > startsAt + HOUR_MS) return 'minute'
    if (now > startsAt - HOUR_MS) return 'code'
  }
  if (acts.includes('host')) return undefined
  if (acts.includes('sign-in')) return 'sign-in'
  return acts.includes('reply') && !myReply ? 'reply' : undefined
}
