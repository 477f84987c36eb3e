/** A project of getting money back: neighbours see sums and steps; who owes is for those who deal with it. */
import { mediaViews } from 'contexts/content'
import { hasPost } from 'kernel/authority'
import type { Context } from 'kernel/context'
import { bookkeepers, bookReaders, type ClearingCard, type ClearingView } from 'types/assets'
import type { Clearing } from './documents'

export function clearingCardOf(clearing: Clearing): ClearingCard {
  const { _id: id, title, owedFen, recoveredFen, sinceDay, state, steps, at } = clearing
  return { id, title, owedFen, recoveredFen, sinceDay, state, steps: steps.length, at }
}

/** Two round trips for photos where there are any. */
export async function clearingViewOf(context: Context, clearing: Clearing): Promise<ClearingView> {
  const { scope, why, contractId, debtor, steps, recovered, version, state } = clearing
  const { actor, at } = context
  const keeps = hasPost(actor, bookkeepers, scope, at)
  return {
    ...clearingCardOf(clearing),
    scope,
    why,
    ...(contractId ? { contractId } : {}),
    ...(hasPost(actor, bookReaders, scope, at) ? { debtor } : {}),
    story: steps,
    recovered,
    media: await mediaViews(
      context,
      steps.flatMap(step => step.media)
    ),
    version,
    acts: [
      ...(keeps ? (['keep'] as const) : []),
      ...(keeps && state === 'open' ? (['step'] as const) : []),
      ...(keeps ? (['book'] as const) : [])
    ]
  }
}
