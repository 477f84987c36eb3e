/**
 * booking.keep — 3 round trips beside the platform's check of the words: the book, the draft (1 new, 2 again). More for
 * what it names: the decision and its permit 2, the contract 1, the clearing 1; photos 2, and 2 to show them.
 */
import { displayName } from 'contexts/community'
import { checkText, ownVouchers } from 'contexts/content'
import { change } from 'kernel/change'
import { chinaDate } from 'kernel/china-month'
import { type Context, newId } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { sortKey } from 'kernel/list'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { lineage } from 'kernel/scope'
import { bookingKeep } from 'types/bookkeeping'
import type { Input } from 'types/contract'
import type { Voucher } from 'types/ledger-parts'
import { bookOf } from '../book'
import { unfounded } from '../booking-facts'
import { bookingViewOf } from '../booking-view'
import { type Booking, bookings, type RevenueBook } from '../documents'
import { type BookingWords, isOpenDraft, lacksVoucher, ofItsKind, troubleOf } from '../rules/booking'
import { checkersTold } from '../told-of-booking'

type Asked = Input<typeof bookingKeep>

export const keepBooking = handle(bookingKeep, async (context, asked) => {
  const book = await bookOf(context, asked.scope)
  if (!book) return refuse('revenue-closed')
  const before = asked.bookingId ? await draftBefore(context, asked.scope, asked.bookingId) : null
  if (isRefusal(before)) return before
  const words = await wordsOf(context, book, asked, before)
  if (isRefusal(words)) return words
  const kept = before ? await again(context, before, words, asked.version) : await anew(context, book, words)
  return isRefusal(kept) ? kept : bookingViewOf(context, kept)
})

async function draftBefore(context: Context, scope: string, id: string): Promise<Booking | Refusal> {
  const before = await context.documents.get<Booking>(bookings.name, id)
  return before?.scope === scope ? before : refuse('not-found')
}

/** What is written down, once everything it names has been looked up. */
async function wordsOf(
  context: Context,
  book: RevenueBook,
  asked: Asked,
  before: Booking | null
): Promise<BookingWords | Refusal> {
  const { scope: _scope, bookingId: _id, version: _version, media, ...typed } = asked
  const bare = ofItsKind({ ...typed, vouchers: [] } as BookingWords)
  const trouble = troubleOf(bare, book, chinaDate(context.at))
  if (trouble) return refuse(trouble, trouble === 'booking-day' ? ['day'] : [])
  if (lacksVoucher({ kind: bare.kind, vouchers: media.map(mediaId => ({ mediaId, sha256: '' })) })) {
    return refuse('voucher-missing', ['media'])
  }
  const unfit = await unfounded(context, book, bare, before?._id ?? '')
  if (unfit) return unfit
  const verdict = await checkText(context, [bare.what], ['what'])
  if (isRefusal(verdict)) return verdict
  const vouchers = await vouchersOf(context, asked, before)
  return isRefusal(vouchers) ? vouchers : { ...bare, vouchers }
}

/** Photos that stood there already stay with the hash they had; new ones must be the caller's own. */
async function vouchersOf(context: Context, { scope, media }: Asked, before: Booking | null) {
  const known = new Map((before?.vouchers ?? []).map(one => [one.mediaId, one]))
  const fresh = await ownVouchers(
    context,
    media.filter(id => !known.has(id)),
    scope
  )
  if (isRefusal(fresh)) return fresh
  const all = new Map<string, Voucher>([...known, ...fresh.map(one => [one.mediaId, one] as const)])
  return [...new Set(media)].flatMap(id => all.get(id) ?? [])
}

const byOf = ({ actor, at }: Context, scope: string) => ({
  personId: actor.personId,
  who: displayName(actor, scope, at),
  at
})

function anew(context: Context, { scope, book }: RevenueBook, words: BookingWords): Promise<Booking | Refusal> {
  const { at, actor } = context
  const _id = newId(context, 'b')
  const draft = {
    ...words,
    _id,
    scope,
    book,
    around: lineage(scope),
    key: sortKey(at, _id),
    state: 'draft' as const,
    by: byOf(context, scope),
    outbox: [checkersTold(scope, at, actor.personId)]
  }
  return create(context, bookings, draft, made => made)
}

/** Whoever writes it anew answers for it: the check must be another person's. */
function again(context: Context, { _id }: Booking, words: BookingWords, seen?: number): Promise<Booking | Refusal> {
  return change(
    context,
    bookings,
    _id,
    before => {
      if (!isOpenDraft(before)) return refuse('booking-over')
      if (seen !== before.version) return refuse('stale-view')
      const { trouble: _trouble, check: _check, ...rest } = withoutWords(before)
      const told = checkersTold(before.scope, context.at, context.actor.personId)
      const kept = { ...rest, ...words, state: 'draft' as const, by: byOf(context, before.scope) }
      return { ...kept, outbox: [...before.outbox, told] }
    },
    after => after
  )
}

function withoutWords(booking: Booking): Booking {
  const { class: _class, cost: _cost, use: _use, decisionId: _decision, contractId: _contract, ...rest } = booking
  const { due: _due, assetId: _asset, clearingId: _clearing, ...bare } = rest
  return bare
}
