/** A neighbour asks about the accounts or suggests something; the clock for the answer starts with it. */
import { displayName } from 'contexts/community'
import { checkText, heldEvent, ownMedia } from 'contexts/content'
import { hasPost } from 'kernel/authority'
import { type Context, newId } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { sortKey } from 'kernel/list'
import { isRefusal, refuse } from 'kernel/refusal'
import { lineage } from 'kernel/scope'
import type { Input } from 'types/contract'
import { answerers, moneyDoubts, objectionRaise } from 'types/inspecting'
import { type MoneyObjection, moneyObjections } from '../disclosure-documents'
import { doubtTerms } from '../doubt-terms'
import { raisedEntries } from '../inspecting-announce'
import { objectedTo } from '../objected-to'
import { objectionView } from '../objection-view'
import { answerBy, DOUBTS_MAX, isWaiting } from '../rules/money-objection'

/** Round trips: 4 beside those for photos. */
export const raiseObjection = handle(objectionRaise, async (context, input) => {
  const { documents, actor } = context
  const id = newId(context, 'mo')
  const mine = { authorId: actor.personId, scope: input.scope, waiting: 1 }
  const [about, waiting] = await Promise.all([objectedTo(context, input), documents.count(moneyObjections.name, mine)])
  if (isRefusal(about)) return about
  if (waiting >= DOUBTS_MAX && !(await documents.get<MoneyObjection>(moneyObjections.name, id))) {
    return refuse('doubts-many')
  }
  const verdict = await checkText(context, [input.text], ['text'])
  if (isRefusal(verdict)) return verdict
  const media = await ownMedia(context, input.media ?? [], input.scope, 'photo')
  if (isRefusal(media)) return media
  const draft = draftOf(context, { ...input, media }, { id, about, doubtful: verdict === 'review' })
  const made = await create(context, moneyObjections, draft, one => one)
  return isRefusal(made) ? made : objectionView(context, made)
})

/** The words of whoever keeps the book stand at once; a neighbour's wait while a person looks. */
function draftOf(
  context: Context,
  input: Input<typeof objectionRaise> & { media: string[] },
  { id, about, doubtful }: { id: string; about: string; doubtful: boolean }
): MoneyObjection {
  const { actor, at } = context
  const { scope, kind, text, media, disclosureId, entryId } = input
  const by = displayName(actor, scope, at)
  const state = doubtful && !hasPost(actor, answerers, scope, at) ? 'checking' : 'open'
  const one: MoneyObjection = {
    _id: id,
    key: sortKey(at, id),
    scope,
    around: lineage(scope),
    ...(disclosureId ? { disclosureId } : {}),
    ...(entryId ? { entryId } : {}),
    kind,
    about,
    by,
    authorId: actor.personId,
    text,
    media,
    at,
    state,
    waiting: isWaiting({ state }) ? 1 : 0,
    dueAt: answerBy(kind, at, doubtTerms(scope)),
    lateTold: false,
    version: 1,
    served: [],
    outbox: [],
    nextDueAt: null
  }
  const held = heldEvent({
    id: `${id}:held`,
    of: `对账${moneyDoubts[kind]}`,
    target: id,
    event: 'revenue.objectionChecked',
    scope,
    authorId: actor.personId,
    author: by,
    title: about,
    text,
    at
  })
  return { ...one, outbox: [...(doubtful ? [held] : []), ...(state === 'open' ? raisedEntries(one, at) : [])] }
}
