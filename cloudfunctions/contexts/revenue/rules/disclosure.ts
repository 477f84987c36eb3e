/** One quarter's way from open to locked: who may take the next step, when it hangs, when somebody is late. (8), M5. */
import type { DisclosureState, Figures } from 'types/disclosure'
import type { Reason } from 'types/refusals'

const DAY_MS = 86_400_000

export interface Signed {
  personId: string
  /** 公账记账员 李萍. */
  who: string
  at: number
}

export interface Step extends Signed {
  did: 'closed' | 'checked' | 'sent-back' | 'agreed' | 'published' | 'board' | 'locked'
  why?: string
  media?: string[]
}

export interface DisclosureFacts {
  quarter: string
  state: DisclosureState
  endsAt: number
  /** By when it is to be published. */
  publishBy: number
  /** Every step that was ever taken, oldest first. */
  steps: Step[]
  /** The figures as they were checked; while it is open they are added up anew. */
  figures?: Figures
  seal?: { no: number; code: string; hash: string }
  publishedAt?: number
  hangsUntil?: number
  /** What the clock has said already. */
  told: ('ended' | 'soon' | 'late' | 'board')[]
}

/** Who last took a step, by id. */
export const handOf = ({ steps }: Pick<DisclosureFacts, 'steps'>, did: Step['did']): string | undefined =>
  [...steps].reverse().find(step => step.did === did)?.personId

const wentOn = <D extends DisclosureFacts>(facts: D, state: DisclosureState, step: Step): D => ({
  ...facts,
  state,
  steps: [...facts.steps, step]
})

/** @param before the state of the quarter before; a quarter is never closed over the head of an open one. */
export function closed<D extends DisclosureFacts>(facts: D, before: DisclosureState | null, by: Signed): D | Reason {
  if (facts.state !== 'open') return 'disclosure-step'
  if (by.at < facts.endsAt) return 'quarter-running'
  if (before === 'open') return 'quarter-before'
  return wentOn(facts, 'closed', { ...by, did: 'closed' })
}

/** Two people: whoever closed it does not check it. */
export function checkRefusal(facts: DisclosureFacts, by: Signed): Reason | null {
  if (facts.state !== 'closed') return 'disclosure-step'
  return handOf(facts, 'closed') === by.personId ? 'disclosure-same-person' : null
}

export function checked<D extends DisclosureFacts>(facts: D, figures: Figures, by: Signed): D | Reason {
  const reason = checkRefusal(facts, by)
  if (reason) return reason
  return { ...wentOn(facts, 'checked', { ...by, did: 'checked' }), figures }
}

/** Three people: the committee's word is given by nobody who kept or checked the book. */
export function agreed<D extends DisclosureFacts>(facts: D, by: Signed): D | Reason {
  if (facts.state !== 'checked') return 'disclosure-step'
  const hands = [handOf(facts, 'closed'), handOf(facts, 'checked')]
  if (hands.includes(by.personId)) return 'disclosure-same-person'
  return wentOn(facts, 'agreed', { ...by, did: 'agreed' })
}

/**
 * The checker gives a closed quarter back to the clerk. A checked one has its months closed for good: what is wrong in
 * it is put right by a reversal in the running month, so it goes back to be looked at and explained, never to be rewritten.
 * @param from where it stood for the one who gives it back: of two at once the second is told that it has moved.
 */
export function sentBack<D extends DisclosureFacts>(
  facts: D,
  from: 'closed' | 'checked',
  why: string,
  by: Signed
): D | Reason {
  if (facts.state !== from) return 'disclosure-step'
  const { figures: _old, ...rest } = facts
  return wentOn(rest as D, from === 'closed' ? 'open' : 'closed', { ...by, did: 'sent-back', why })
}

export function published<D extends DisclosureFacts>(
  facts: D,
  seal: DisclosureFacts['seal'] | undefined,
  by: Signed
): D | Reason {
  if (facts.state !== 'agreed') return 'disclosure-step'
  return {
    ...wentOn(facts, 'published', { ...by, did: 'published' }),
    ...(seal ? { seal } : {}),
    publishedAt: by.at
  }
}

/** The thirty days count from the first photo of the board, for a sheet that nobody hung up was not published (M5). */
export function hung<D extends DisclosureFacts>(facts: D, media: string[], hangDays: number, by: Signed): D | Reason {
  if (facts.state !== 'published') return 'disclosure-step'
  const hangsUntil = facts.hangsUntil ?? by.at + hangDays * DAY_MS
  return { ...wentOn(facts, 'published', { ...by, did: 'board', media }), hangsUntil }
}

/** Days before the last day at which whoever has it is reminded. */
const SOON_DAYS = 3

type Told = DisclosureFacts['told'][number]

interface Clock {
  at: number
  what: Told | 'lock'
}

/** What the clock has to do next, and when; null when nothing. */
export function clockOf(facts: DisclosureFacts, boardPhotoDays: number): Clock | null {
  const { state, endsAt, publishBy, told, publishedAt, hangsUntil } = facts
  if (state === 'locked') return null
  if (state === 'published') {
    if (hangsUntil !== undefined) return { at: hangsUntil, what: 'lock' }
    const asked = told.includes('board')
    return asked || publishedAt === undefined ? null : { at: publishedAt + boardPhotoDays * DAY_MS, what: 'board' }
  }
  if (!told.includes('ended')) return { at: endsAt, what: 'ended' }
  if (!told.includes('soon')) return { at: publishBy - SOON_DAYS * DAY_MS, what: 'soon' }
  return told.includes('late') ? null : { at: publishBy, what: 'late' }
}

/** The quarter after the clock has come by; the same object when nothing was due. */
export function clocked<D extends DisclosureFacts>(facts: D, boardPhotoDays: number, at: number): D {
  const clock = clockOf(facts, boardPhotoDays)
  if (!clock || at < clock.at) return facts
  if (clock.what !== 'lock') return { ...facts, told: [...facts.told, clock.what] }
  const step: Step = { did: 'locked', personId: '', who: '公示满期', at: clock.at }
  return wentOn(facts, 'locked', step)
}
