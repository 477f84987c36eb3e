/** A question about the accounts as one person may see it. */
import { mediaViews } from 'contexts/content'
import { mayThey } from 'kernel/authority'
import type { Context } from 'kernel/context'
import type { Operation } from 'types/contract'
import { type MoneyObjectionView, objectionAnswer, objectionRule, objectionSettle } from 'types/inspecting'
import { type MoneyObjection, moneyObjections } from './disclosure-documents'
import type { Said } from './rules/money-objection'

type Shown = MoneyObjectionView['media']

const photosOf = (one: MoneyObjection): string[] => [
  ...one.media,
  ...(one.answer?.media ?? []),
  ...(one.ruling?.media ?? [])
]

function viewOf(context: Context, one: MoneyObjection, shown: Shown): MoneyObjectionView {
  const { _id: id, scope, about, kind, by, text, at, state, dueAt, disclosureId, entryId, escalated } = one
  const among = (ids: readonly string[]) => shown.filter(photo => ids.includes(photo.id))
  const said = ({ personId: _who, media, ...rest }: Said) => ({ ...rest, media: among(media) })
  const owed = state === 'open' || state === 'escalated' || state === 'answered'
  return {
    id,
    scope,
    ...(disclosureId ? { disclosureId } : {}),
    ...(entryId ? { entryId } : {}),
    about,
    kind,
    by,
    mine: one.authorId === context.actor.personId,
    text,
    media: among(one.media),
    at,
    state,
    ...(owed ? { dueAt } : {}),
    ...(one.answer ? { answer: said(one.answer) } : {}),
    ...(escalated ? { escalated: { why: escalated.why, at: escalated.at } } : {}),
    ...(one.ruling ? { ruling: said(one.ruling) } : {}),
    acts: actsOf(context, one)
  }
}

/** The photos of all of them in one question; two round trips, none where there are no photos. */
export async function objectionViews(context: Context, many: readonly MoneyObjection[]): Promise<MoneyObjectionView[]> {
  const shown = await mediaViews(context, many.flatMap(photosOf))
  return many.map(one => viewOf(context, one, shown))
}

export async function objectionView(context: Context, one: MoneyObjection): Promise<MoneyObjectionView> {
  return viewOf(context, one, await mediaViews(context, photosOf(one)))
}

function actsOf(context: Context, one: MoneyObjection): MoneyObjectionView['acts'] {
  const { actor, at } = context
  const may = ({ who }: Operation) => mayThey(actor, who, moneyObjections.subject(one), at) === 'yes'
  const mine = one.authorId === actor.personId
  const { state, dueAt } = one
  const acts: MoneyObjectionView['acts'] = []
  if (state === 'open' && !mine && may(objectionAnswer)) acts.push('answer')
  if (state === 'answered' && may(objectionSettle)) acts.push('accept')
  const notEnough = state === 'answered' && at <= dueAt
  const unanswered = state === 'open' && at > dueAt
  if ((notEnough || unanswered) && may(objectionSettle)) acts.push('escalate')
  if (state === 'escalated' && may(objectionRule)) acts.push('rule')
  return acts
}
