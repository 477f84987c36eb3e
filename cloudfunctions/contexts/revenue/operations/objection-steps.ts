/** What becomes of a question about the accounts: an answer, whether it was enough, the community's word. */
import { checkText, heldEvent, ownMedia } from 'contexts/content'
import { change } from 'kernel/change'
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import type { EventEntry, NoticeEntry } from 'kernel/outbox'
import { read } from 'kernel/read'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { answerers, type MoneyObjectionView, objectionAnswer, objectionRule, objectionSettle } from 'types/inspecting'
import type { Reason } from 'types/refusals'
import type { Role } from 'types/roles'
import { type MoneyObjection, moneyObjections } from '../disclosure-documents'
import { doubtTerms } from '../doubt-terms'
import { answeredEntries, escalatedEntries, ruledEntries } from '../inspecting-announce'
import { objectionView } from '../objection-view'
import { accepted, answered, escalated, isWaiting, ruled, type Said } from '../rules/money-objection'
import { signedAs } from '../signed-as'

async function take(
  context: Context,
  id: string,
  decide: (before: MoneyObjection) => MoneyObjection | Reason,
  told: (after: MoneyObjection) => (NoticeEntry | EventEntry)[]
): Promise<MoneyObjectionView | Refusal> {
  const after = await change(
    context,
    moneyObjections,
    id,
    before => {
      const wanted = decide(before)
      if (typeof wanted === 'string') return refuse(wanted)
      return { ...wanted, waiting: isWaiting(wanted) ? 1 : 0, outbox: [...wanted.outbox, ...told(wanted)] }
    },
    one => one
  )
  return isRefusal(after) ? after : objectionView(context, after)
}

interface Given {
  objectionId: string
  text: string
  media?: string[] | undefined
}

/** An official's words with their photos, checked; shown at once and queued where the platform was not sure. */
async function saidBy(
  context: Context,
  { objectionId, text, media }: Given,
  roles: readonly Role[]
): Promise<{ said: Said; held: EventEntry[] } | Refusal> {
  const one = await read(context, moneyObjections, objectionId)
  if (isRefusal(one)) return one
  const verdict = await checkText(context, [text], ['text'])
  if (isRefusal(verdict)) return verdict
  const kept = await ownMedia(context, media ?? [], one.scope, 'photo')
  if (isRefusal(kept)) return kept
  const { personId, who: by, at } = signedAs(context, roles, one.scope)
  const words = {
    id: `${objectionId}:${context.operation.name}`,
    of: '对账的答复',
    target: objectionId,
    event: 'revenue.answerChecked',
    scope: one.scope,
    authorId: personId,
    author: by,
    title: one.about,
    text,
    at
  }
  return { said: { by, personId, text, media: kept, at }, held: verdict === 'review' ? [heldEvent(words)] : [] }
}

export const answerObjection = handle(objectionAnswer, async (context, input) => {
  const given = await saidBy(context, input, answerers)
  if (isRefusal(given)) return given
  const decide = (before: MoneyObjection) => answered(before, given.said, doubtTerms(before.scope))
  return take(context, input.objectionId, decide, after => [...answeredEntries(after, context.at), ...given.held])
})

export const settleObjection = handle(objectionSettle, async (context, { objectionId, accept, why }) => {
  if (accept) return take(context, objectionId, accepted, () => [])
  if (why === undefined) return refuse('bad-input', ['why'])
  const verdict = await checkText(context, [why], ['why'])
  if (isRefusal(verdict)) return verdict
  const doubtful = verdict === 'review'
  const decide = (before: MoneyObjection) => {
    const after = escalated(before, doubtful ? '' : why, context.at, doubtTerms(before.scope))
    if (!doubtful || typeof after === 'string' || !after.escalated) return after
    return { ...after, escalated: { ...after.escalated, heldWhy: why } }
  }
  return take(context, objectionId, decide, after => [
    ...escalatedEntries(after, context.at),
    ...(doubtful ? [heldWhy(after, why, context.at)] : [])
  ])
})

/** A neighbour's words about the answer wait while a person looks; that the community must look does not. */
const heldWhy = ({ _id, scope, authorId, by, about }: MoneyObjection, text: string, at: number): EventEntry =>
  heldEvent({
    id: `${_id}:why`,
    of: '为什么不满意答复',
    target: _id,
    event: 'revenue.whyChecked',
    scope,
    authorId,
    author: by,
    title: about,
    text,
    at
  })

export const ruleObjection = handle(objectionRule, async (context, input) => {
  const given = await saidBy(context, input, ['community_secretary'])
  if (isRefusal(given)) return given
  return take(
    context,
    input.objectionId,
    before => ruled(before, given.said),
    after => [...ruledEntries(after, context.at), ...given.held]
  )
})
