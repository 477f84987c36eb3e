/** What the clock does with matters: carries voices on, publishes ratings, asks again, says once what is late. */
import type { DueKind } from 'kernel/context-module'
import { carryVoices } from './carry'
import { type Evaluation, evaluations, type Matter, matters, type Report, reports } from './documents'
import { judged } from './judged'
import { telling } from './notice'
import { answerers } from './rules/holders'
import { escalated, overdue, unanswered } from './rules/overdue'

export const due: DueKind<Matter> = {
  collection: matters,
  work: async (work, matter) => judged(work, await carryVoices(work, matter)),
  fallDue: (matter, at) => tellEscalated(tellUnanswered(tellLate(matter, at), at), at)
}

/** Ratings and reports have no clock of their own; what they must tell others is delivered should the answer have been cut off. */
export const evaluationsDue: DueKind<Evaluation> = { collection: evaluations }
export const reportsDue: DueKind<Report> = { collection: reports }

function tellLate(before: Matter, at: number): Matter {
  const { matter, late } = overdue(before, at)
  if (!late) return matter
  const audience = { post: matter.holder.post, scope: matter.scope }
  const words = { audience, title: '有一件事过了期限', body: `“${matter.title}”${late}，请尽快办。` }
  return telling(matter, `${matter._id}:late:${matter.remindedFor}`, at, words)
}

function tellUnanswered(before: Matter, at: number): Matter {
  const matter = unanswered(before, at)
  if (!matter) return before
  const { _id, scope, title, objection } = matter
  const words = { title: '异议还没有答复', body: `“${title}”的异议过了答复的时间，请尽快答复。` }
  return telling(matter, `${_id}:unanswered:${objection?.at}`, at, {
    audience: { post: answerers.post, scope },
    ...words
  })
}

/** One level up: whoever is community secretary above the community, and the auditor. */
function tellEscalated(before: Matter, at: number): Matter {
  const matter = escalated(before, at)
  if (!matter) return before
  const { _id, scope, title, supervisions } = matter
  const words = { title: '低分评价没有人答复', body: `“${title}”有人评得低，过了期限没有答复，请您过问。` }
  const id = `${_id}:escalated:${supervisions?.length}`
  const above = { post: 'community_secretary' as const, scope: aboveCommunity(scope) }
  const told = telling(matter, `${id}:s`, at, { audience: above, ...words })
  return telling(told, `${id}:a`, at, { audience: { post: 'auditor' as const, scope }, ...words })
}

/** county / street: what stands above the community. */
const aboveCommunity = (scope: string): string => scope.split('/').slice(0, 2).join('/')
