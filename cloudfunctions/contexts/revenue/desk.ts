/** The clerk's and the checker's desk: what lies where, what is allowed, what waits. */
import { hasPost } from 'kernel/authority'
import type { Context } from 'kernel/context'
import { bookkeepers } from 'types/assets'
import { type BookDesk, bookCheckers } from 'types/bookkeeping'
import { pursesOf } from './book'
import { bookings, type RevenueBook } from './documents'

/** Three round trips with a book, none without. */
export async function deskOf(context: Context, scope: string, book: RevenueBook | null): Promise<BookDesk> {
  const { actor, at } = context
  const opens = hasPost(actor, ['community_staff', 'community_secretary'], scope, at)
  if (!book) return { scope, waiting: { draft: 0, back: 0, undo: 0 }, acts: opens ? ['open'] : [] }
  const { openedDay, costLimitFen } = book
  const purses = await pursesOf(context, book)
  const where = { scope, state: { in: ['draft', 'back', 'undo'] } }
  const counts = new Map(
    (await context.documents.group(bookings.name, where, 'state')).map(({ key, count }) => [key, count])
  )
  const waiting = { draft: counts.get('draft') ?? 0, back: counts.get('back') ?? 0, undo: counts.get('undo') ?? 0 }
  return {
    scope,
    open: { openedDay, costLimitFen, ...purses },
    waiting,
    acts: actsAt(context, scope)
  }
}

/** What the caller may do with a book that is open. */
export const actsAt = ({ actor, at }: Context, scope: string): BookDesk['acts'] => [
  ...(hasPost(actor, bookkeepers, scope, at) ? (['keep'] as const) : []),
  ...(hasPost(actor, bookCheckers, scope, at) ? (['check'] as const) : [])
]
