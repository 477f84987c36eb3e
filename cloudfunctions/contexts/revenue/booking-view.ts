/** A line of the book as those who keep, check and watch it see it. */
import { mediaViews } from 'contexts/content'
import { decisionStanding } from 'contexts/voting'
import { hasPost } from 'kernel/authority'
import type { Context } from 'kernel/context'
import { bookkeepers } from 'types/assets'
import { type BookingCard, type BookingView, bookCheckers } from 'types/bookkeeping'
import { type Booking, type Contract, contracts, entryIdOf } from './documents'
import { type By, isOpenDraft } from './rules/booking'

const named = ({ who, at }: By) => ({ who, at })

export function bookingCardOf(booking: Booking): BookingCard {
  const { _id: id, kind, day, amountFen, purse, what, state, by, vouchers, trouble, postedAt } = booking
  const { class: income, cost, use, decisionId, contractId, due, assetId, clearingId } = booking
  return {
    id,
    kind,
    day,
    amountFen,
    purse,
    what,
    state,
    by: named(by),
    photos: vouchers.length,
    ...(income ? { class: income } : {}),
    ...(cost ? { cost } : {}),
    ...(use ? { use } : {}),
    ...(decisionId ? { decisionId } : {}),
    ...(contractId ? { contractId } : {}),
    ...(due ? { due } : {}),
    ...(assetId ? { assetId } : {}),
    ...(clearingId ? { clearingId } : {}),
    ...(trouble === undefined ? {} : { trouble }),
    ...(postedAt === undefined ? {} : { postedAt })
  }
}

function actsOf({ actor, at }: Context, booking: Booking): BookingView['acts'] {
  const { scope, state, by, undo } = booking
  const keeps = hasPost(actor, bookkeepers, scope, at)
  const checks = hasPost(actor, bookCheckers, scope, at)
  const other = (one: By | undefined) => one?.personId !== actor.personId
  return [
    ...(keeps && isOpenDraft(booking) ? (['keep', 'drop'] as const) : []),
    ...(checks && state === 'draft' && other(by) ? (['check'] as const) : []),
    ...(checks && state === 'undo' && other(undo) ? (['checkUndo'] as const) : []),
    ...((keeps || checks) && state === 'posted' ? (['undo'] as const) : [])
  ]
}

/** Beside nothing: one round trip for the decision, one for the contract, two for photos, where there are any. */
export async function bookingViewOf(context: Context, booking: Booking): Promise<BookingView> {
  const { scope, state, decisionId, contractId, vouchers, check, undo, version } = booking
  const decision = decisionId ? await decisionStanding(context, decisionId) : null
  const contract = contractId ? await context.documents.get<Contract>(contracts.name, contractId) : null
  const stands = state === 'posted' || state === 'undo' || state === 'undoing' || state === 'undone'
  return {
    ...bookingCardOf(booking),
    scope,
    vouchers,
    media: await mediaViews(
      context,
      vouchers.map(one => one.mediaId)
    ),
    ...(stands ? { entryId: entryIdOf(booking) } : {}),
    ...(check ? { check: named(check) } : {}),
    ...(undo ? { undo: { ...named(undo), reason: undo.reason } } : {}),
    ...(decision ? { decision: decision.question } : {}),
    ...(contract ? { contract: `${contract.assetName}：${contract.what}` } : {}),
    version,
    acts: actsOf(context, booking)
  }
}
