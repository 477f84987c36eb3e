/** revenue.desk — 4 round trips: the book, its permits, balances, what waits. */
import { handle } from 'kernel/handler'
import { revenueDesk } from 'types/bookkeeping'
import { bookOf } from '../book'
import { deskOf } from '../desk'

export const showDesk = handle(revenueDesk, async (context, { scope }) =>
  deskOf(context, scope, await bookOf(context, scope))
)
