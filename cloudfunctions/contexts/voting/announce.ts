/** What people and the matter are told about a decision. */
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { lawAt } from 'kernel/law'
import type { Audience, EventEntry, NoticeEntry } from 'kernel/outbox'
import { decisionCount } from 'types/voting'
import type { Decision } from './documents'

dayjs.extend(utc)

const SHANGHAI_HOURS = 8
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

const when = (at: number): string => dayjs(at).utcOffset(SHANGHAI_HOURS).format('M月D日 HH:mm')

const voters = ({ regime, scope }: Decision): Audience =>
  regime === 'OWNER_SPECIAL' ? { ownersOf: scope } : { residentsOf: scope }

const linkTo = (decision: Decision): string => `/packages/voting/show/index?id=${decision._id}`

const nameOf = ({ regime }: Decision): string => (regime === 'OWNER_SPECIAL' ? '业主表决' : '征求意见')

const notice = (
  decision: Decision,
  step: string,
  audience: Audience,
  title: string,
  body: string,
  at: number
): NoticeEntry => ({
  id: `${decision._id}:${step}`,
  kind: 'notice',
  audience,
  title,
  body,
  link: linkTo(decision),
  at
})

const event = (decision: Decision, name: string, data: EventEntry['data'], at: number): EventEntry[] =>
  decision.matterId === undefined
    ? []
    : [
        {
          id: `${decision._id}:${name}`,
          kind: 'event',
          event: name,
          target: decision.matterId,
          data: {
            decisionId: decision._id,
            regime: decision.regime,
            why: decision.question,
            link: linkTo(decision),
            ...data
          },
          at
        }
      ]

/** Why everyone on the roll is told. */
const because = ({ regime }: Decision): string =>
  regime === 'OWNER_SPECIAL' ? '您是这里的业主，在这次表决的名册里' : '您住在这里，这次征求意见问到您'

/** Not about the person, and everyone must know of it as long as it runs. */
const toAll = (decision: Decision, until: number) => ({
  because: because(decision),
  general: true as const,
  reachUntil: until
})

/** Roll and text are frozen and can be seen by everyone. */
export function noticedEntries(decision: Decision, at: number) {
  const { question, opensAt, closesAt } = decision
  const body = `“${question}”${when(opensAt)}开始，${when(closesAt)}截止。名册和内容已公示，请先看看。`
  const told = {
    ...notice(decision, 'noticed', voters(decision), `${nameOf(decision)}公示了`, body, at),
    ...toAll(decision, closesAt),
    when: opensAt
  }
  return [told, ...event(decision, 'matter.voteNoticed', { who: decision.proposer, opensAt, closesAt }, at)]
}

/** Voting is open; who was told less than an hour ago is not told again. */
export function openedEntries(decision: Decision, at: number): NoticeEntry[] {
  const { question, opensAt, closesAt, noticedAt } = decision
  if (opensAt - noticedAt < HOUR_MS) return []
  const body = `“${question}”现在可以投了，${when(closesAt)}截止。截止前可以改，以最后一次为准。`
  const told = notice(decision, 'opened', voters(decision), `${nameOf(decision)}开始了`, body, at)
  return [{ ...told, because: because(decision), general: true, when: closesAt }]
}

/** Only to those on the roll who have not voted. */
export function closingEntry(decision: Decision, at: number): NoticeEntry {
  const { _id, question, closesAt } = decision
  const body = `“${question}”${when(closesAt)}截止，您还没有投。点开就能投，截止前可以改。`
  return {
    ...notice(decision, 'closing', voters(decision), `${nameOf(decision)}快截止了`, body, at),
    because: `${because(decision)}，还没有投`,
    unlessDone: { what: 'vote.cast', of: _id },
    reachUntil: closesAt,
    when: closesAt
  }
}

/** To those who may count. */
export const closedEntries = (decision: Decision, at: number): NoticeEntry[] =>
  (decisionCount.who.roles ?? []).map(role =>
    notice(
      decision,
      `closed:${role}`,
      { post: role, scope: decision.scope },
      `${nameOf(decision)}截止了，请计票`,
      `“${decision.question}”已截止。请一位计票、另一位复核，两次一致才公布。`,
      at
    )
  )

/** "355 户中 280 户参加，同意 250 户", for the way of the matter; published figures only. */
function figuresOf({ tally, options, regime }: Decision): string {
  if (!tally) return ''
  const unit = regime === 'CONSULT' ? '人' : '户'
  const each = options.map(({ id, text }) => `${text} ${tally.byChoice[id]?.heads ?? 0} ${unit}`)
  return `${tally.roll.heads} ${unit}中 ${tally.took.heads} ${unit}参加，${each.join('，')}`
}

/** The result, once two people had it counted and the counts agree. */
export function resultEntries(decision: Decision, at: number) {
  const { question, passed } = decision
  const outcome = passed === undefined ? '结果出来了' : passed ? '通过了' : '没有通过'
  const body = `“${question}”已计票、复核。各选项的人数和面积都在里面。`
  const until = at + lawAt(decision.scope).objectionDays.value * DAY_MS
  const told = {
    ...notice(decision, 'result', voters(decision), `${nameOf(decision)}${outcome}`, body, at),
    ...toAll(decision, until)
  }
  const who = decision.recheckedBy?.name ?? decision.proposer
  const data = { who, figures: figuresOf(decision), ...(passed === undefined ? {} : { passed }) }
  return [told, ...event(decision, 'matter.voteResult', data, at)]
}
