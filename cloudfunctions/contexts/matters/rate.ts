/** One person's rating of a matter: who may give it, once a round and window; a low one and unsure words are told. */
import { displayName } from 'contexts/community'
import { heldEvent } from 'contexts/content'
import type { Context } from 'kernel/context'
import { deliverEvents } from 'kernel/deliver-events'
import { lawAt } from 'kernel/law'
import type { EventEntry } from 'kernel/outbox'
import { read } from 'kernel/read'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { nextDueAt } from 'kernel/stamp'
import { type Evaluation, evaluationId, evaluations, type Matter, matters, ownId, supports } from './documents'
import { addOwn, ownOf } from './own'
import { aboutOf, type Phase, phaseOf } from './rules/judging'
import { nameIn } from './rules/sensitive'
import { termsOf } from './rules/terms'
import { checkSaid, type Said } from './said'

export interface Rating {
  phase: Phase
  scores: Pick<Evaluation, 'process' | 'result' | 'attitude'>
  words: string
}

/** Who raised or supported it: nobody else rates it or has it taken up again. One round trip for a supporter. */
export const concerned = async (context: Context, matter: Matter): Promise<boolean> =>
  matter.authorId === context.actor.personId ||
  (await context.documents.get(supports.name, ownId(matter._id, context.actor.personId))) !== null

/** Why it cannot be rated now; null when it can. */
function closedTo(matter: Matter, phase: Phase, at: number): Refusal | null {
  if (phaseOf(matter, at) === phase) return null
  if (matter.state === 'referred' || matter.state === 'declined' || matter.state === 'merged')
    return refuse('matter-step')
  if (!matter.judge) return refuse('evaluate-early')
  const over = phase === 'end' ? at >= matter.judge.until : at >= matter.judge.laterUntil
  return refuse(over ? 'evaluate-late' : 'evaluate-early')
}

/**
 * 3 round trips for the author, 4 for who supported it: matter, my voice, my rating, how many; one more for words, and
 * a few to tell the matter of a low score at once.
 */
export async function rate(context: Context, matterId: string, rating: Rating): Promise<{ count: number } | Refusal> {
  const matter = await read(context, matters, matterId)
  if (isRefusal(matter)) return matter
  const about = aboutOf(matter, rating.phase)
  const refused = closedTo(matter, rating.phase, context.at)
  if (refused) return repeatOf(context, matter, rating.phase, refused)
  if (!(await concerned(context, matter))) return refuse('evaluate-stranger')
  const said = await checkSaid(context, 'resident', { of: '评价的话', texts: [rating.words], fields: ['words'] })
  if (isRefusal(said)) return said
  const added = await addOwn(context, evaluations, evaluationOf(context, matter, rating, said), 'evaluate-done')
  if (isRefusal(added)) return added
  await deliverEvents(context, evaluations, added)
  return { count: await context.documents.count(evaluations.name, { about }) }
}

/** A repeat may arrive after the window closed, or after a low score had the matter taken up again: it stands. */
async function repeatOf(context: Context, matter: Matter, phase: Phase, refused: Refusal) {
  const rounds = Array.from({ length: matter.round }, (_, place) => aboutOf({ ...matter, round: place + 1 }, phase))
  const ids = rounds.map(about => evaluationId(about, context.actor.personId))
  const options = { order: { _id: 'asc' }, limit: ids.length } as const
  const all = await context.documents.find<Evaluation>(evaluations.name, { _id: { in: ids } }, options)
  const mine = all.find(({ requestKey }) => requestKey === context.requestKey)
  if (!mine) return refused
  if (mine.contentHash !== context.contentHash) return refuse('request-reused')
  return { count: await context.documents.count(evaluations.name, { about: mine.about }) }
}

function evaluationOf(context: Context, matter: Matter, { phase, scores, words }: Rating, said: Said): Evaluation {
  const about = aboutOf(matter, phase)
  const own = { ...ownOf(context, matter), _id: evaluationId(about, context.actor.personId) }
  const says = words === '' ? ('nothing' as const) : said.check ? ('held' as const) : ('shown' as const)
  const outbox = [...lowEvent(context, matter, own._id, scores), ...wordsEvent(context, matter, own._id, said)]
  const document = { ...own, about, phase, ...scores, words, says, version: 1, served: [], outbox, nextDueAt: null }
  return { ...document, nextDueAt: nextDueAt(evaluations, document, context.at) }
}

/** A low score calls the supervisor; it says of whom, so that they can be answered, and to nobody else. */
function lowEvent(context: Context, matter: Matter, id: string, scores: Rating['scores']): EventEntry[] {
  const { lowScore } = termsOf(lawAt(matter.scope))
  if (Math.min(scores.process, scores.result, scores.attitude) > lowScore) return []
  const data = { round: matter.round, personId: context.actor.personId }
  return [{ id: `${id}:low`, kind: 'event', event: 'matter.ratedLow', target: matter._id, data, at: context.at }]
}

function wordsEvent(context: Context, matter: Matter, id: string, { of, texts, check }: Said): EventEntry[] {
  if (!check) return []
  const { actor, at } = context
  const { scope, title } = matter
  const author = nameIn(matter, actor.personId, displayName(actor, scope, at))
  const said = { of, target: id, event: 'evaluation.checked', scope, authorId: actor.personId, author, title, at }
  return [heldEvent({ id: check.id, ...said, text: texts.join('\n') })]
}
