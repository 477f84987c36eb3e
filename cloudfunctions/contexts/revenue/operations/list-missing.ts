/** missing.list — 1 round trip: every contract of the compound that still makes one expect something. */
import { hasPost } from 'kernel/authority'
import { chinaDate } from 'kernel/china-month'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { bookkeepers, missingList, missingRaisers } from 'types/assets'
import { missingAt } from '../missing'

export const listMissing = handle(missingList, async (context, { scope }) => {
  const { actor, at } = context
  const { items, expectedFen, paidFen } = await missingAt(context, scope, chinaDate(at))
  return {
    items,
    totalFen: items.reduce((sum, one) => sum + one.amountFen - one.paidFen, 0),
    expectedFen,
    paidFen,
    graceDays: lawAt(scope).missingGraceDays.value,
    acts: [
      ...(hasPost(actor, missingRaisers, scope, at) ? (['raise'] as const) : []),
      ...(hasPost(actor, bookkeepers, scope, at) ? (['book'] as const) : [])
    ]
  }
})
