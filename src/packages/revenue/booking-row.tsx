/** One line of the book on its way: what, how much, which day, where it stands. */
import { type BookingCard, type BookingState, bookingKinds, bookingStates } from 'types/bookkeeping'
import { go } from '@/session/go'
import { Chip } from '@/ui/chip'
import { Row } from '@/ui/row'
import type { Tone } from '@/ui/tone'
import { yuan } from '@/ui/yuan'
import { dayWords } from './day-words'

export const bookingTones: Readonly<Record<BookingState, Tone>> = {
  draft: 'now',
  back: 'due',
  posting: 'info',
  posted: 'done',
  undo: 'due',
  undoing: 'info',
  undone: 'calm',
  dropped: 'calm'
}

/** What it did to the money, with its sign; what only allows or moves has none. */
export const signed = ({ kind, amountFen }: Pick<BookingCard, 'kind' | 'amountFen'>): string =>
  kind === 'cost' || kind === 'use' ? yuan(-amountFen) : `${kind === 'income' ? '+' : ''}${yuan(amountFen)}`

export function BookingRow({ booking, now }: { booking: BookingCard; now: number }) {
  const { id, kind, what, day, state, trouble } = booking
  const note = `${bookingKinds[kind]} ${signed(booking)} · ${dayWords(day, now)}`
  return (
    <Row
      head={what}
      note={trouble ? `${note} · ${trouble}` : note}
      end={<Chip tone={bookingTones[state]} text={bookingStates[state]} />}
      onTap={() => go(`/packages/revenue/check/index?id=${id}`)}
    />
  )
}
