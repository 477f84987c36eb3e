/** A moment as the two fields of a form, day and time of day on China's clock, and back. */

/** China is eight hours ahead all year. */
const AHEAD_MS = 8 * 3_600_000

const written = (at: number): string => new Date(at + AHEAD_MS).toISOString()

/** `YYYY-MM-DD`. */
export const dayField = (at: number): string => written(at).slice(0, 10)

/** A day as `YYYY-MM-DD` in the words people use: 2026 年 6 月 2 日. */
export function dayNamed(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${year} 年 ${Number(month)} 月 ${Number(date)} 日`
}

/** A month as `YYYY-MM`: 2026 年 6 月. */
export const monthNamed = (month: string): string => `${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`

/** `HH:mm`. */
export const clockField = (at: number): string => written(at).slice(11, 16)

/** Epoch ms of a day and a time of day as the two above write them. */
export const momentOf = (day: string, clock: string): number => Date.parse(`${day}T${clock}:00.000Z`) - AHEAD_MS
