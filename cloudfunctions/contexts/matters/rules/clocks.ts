/** How long each wait may be where no law sets it; agreed for this platform, counted in whole days. */

const DAY_MS = 86_400_000

/** Whoever has the job says how it stands within a week. */
export const orderDueAt = (at: number): number => at + 7 * DAY_MS
/** After a decision the plan follows within a week. */
export const planDueAt = (at: number): number => at + 7 * DAY_MS
/** Neighbours have a week to rate a result before the matter is closed. */
export const judgeUntil = (at: number): number => at + 7 * DAY_MS
