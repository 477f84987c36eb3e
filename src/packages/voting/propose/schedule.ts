/** When a vote opens and closes: the earliest that the notice allows, the usual times, and what cannot be. */
import { dayField, momentOf } from '@/ui/day-fields'
import { dayAndTime } from '@/ui/time'
import type { Proposal } from './proposal'

const MINUTE_MS = 60_000
const STEP_MS = 10 * MINUTE_MS
const DAY_MS = 86_400_000
/** People are awake. */
const OPENS_CLOCK = '08:00'
const CLOSES_CLOCK = '20:00'
/** How long it usually stays open; the server allows one to sixty days. */
const usualDays = { CONSULT: 3, OWNER_SPECIAL: 7 } as const
const DAYS_MAX = 60

export interface Schedule {
  earliestAt: number
  opensAt: number
  closesAt: number
  /** What cannot be, in words. */
  opensTrouble: string | undefined
  closesTrouble: string | undefined
}

/** A question to residents opens in a few minutes; owners get their whole days of notice and then a morning. */
function earliest(regime: Proposal['regime'], noticeDays: number, now: number): number {
  // Some minutes pass between looking at the form and sending it.
  const soon = Math.ceil((now + STEP_MS / 2) / STEP_MS) * STEP_MS
  if (regime !== 'OWNER_SPECIAL') return soon
  const after = soon + noticeDays * DAY_MS
  const morning = momentOf(dayField(after), OPENS_CLOCK)
  return morning >= after ? morning : morning + DAY_MS
}

const chosen = (day: string, clock: string, usual: number, usualClock: string): number =>
  day || clock ? momentOf(day || dayField(usual), clock || usualClock) : usual

export function scheduleOf(proposal: Proposal, noticeDays: number, now: number): Schedule {
  const { regime, opensDay, opensClock, closesDay, closesClock } = proposal
  const earliestAt = earliest(regime, noticeDays, now)
  const opensAt = chosen(opensDay, opensClock, earliestAt, OPENS_CLOCK)
  const usualClose = momentOf(dayField(opensAt + usualDays[regime || 'CONSULT'] * DAY_MS), CLOSES_CLOCK)
  const closesAt = chosen(closesDay, closesClock, usualClose, CLOSES_CLOCK)
  const lawful = regime === 'OWNER_SPECIAL' ? now + noticeDays * DAY_MS : now
  const open = closesAt - opensAt
  return {
    earliestAt,
    opensAt,
    closesAt,
    opensTrouble: opensAt <= lawful ? `太早了，最早 ${dayAndTime(earliestAt, now)}` : undefined,
    closesTrouble:
      open < DAY_MS ? '至少开放一天，让大家都来得及' : open > DAYS_MAX * DAY_MS ? `最长开放 ${DAYS_MAX} 天` : undefined
  }
}
