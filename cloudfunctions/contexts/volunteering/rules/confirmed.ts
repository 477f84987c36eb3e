/** Minutes that a host may confirm, and what becomes of a help then. */
import type { Reason } from 'types/refusals'

interface Lasting {
  lastsMinutes: number
}

interface Confirmed {
  state: 'present' | 'confirmed' | 'booked'
  minutes: number
  round: number
  confirmedAt?: number
  confirmedBy?: string
  why?: string
}

/** Real help only: never more than the activity lasted, with what preparing and clearing up may take. */
export const minutesRefusal = (minutes: number, { lastsMinutes }: Lasting, extraMinutes: number): Reason | null =>
  minutes > lastsMinutes + extraMinutes ? 'help-long' : null

export const firstConfirmed = <H extends Confirmed>(help: H, minutes: number, by: string, at: number): H => ({
  ...help,
  state: 'confirmed',
  minutes,
  round: 1,
  confirmedAt: at,
  confirmedBy: by
})

/** Another round: what was posted for the one before is undone by the clock. */
export function corrected<H extends Confirmed & Lasting>(
  help: H,
  { minutes, why, by, at }: { minutes: number; why: string; by: string; at: number },
  extraMinutes: number
): H | Reason {
  if (help.state !== 'booked') return 'help-unbooked'
  if (help.minutes === minutes) return 'help-same'
  const long = minutesRefusal(minutes, help, extraMinutes)
  if (long) return long
  return { ...help, state: 'confirmed', minutes, round: help.round + 1, confirmedAt: at, confirmedBy: by, why }
}
