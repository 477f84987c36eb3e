/** Minutes of the day as a clock shows them, and the half hours to choose from. */

const HALF_HOUR = 30
const HALF_HOURS = 48

/** 1290 → "21:30". */
export const clockOf = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`

export const halfHours: readonly string[] = Array.from({ length: HALF_HOURS }, (_, place) => clockOf(place * HALF_HOUR))

export const placeOf = (minute: number): number => Math.floor(minute / HALF_HOUR)

export const minuteAt = (place: number): number => place * HALF_HOUR
