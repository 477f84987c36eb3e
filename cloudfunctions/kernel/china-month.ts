/** The day and the month in China in which a moment lies. */
const CHINA_MS = 8 * 3_600_000

/** 2026-06-14. */
export const chinaDate = (at: number): string => new Date(at + CHINA_MS).toISOString().slice(0, 10)

/** 2026-06. */
export const chinaMonth = (at: number): string => chinaDate(at).slice(0, 7)
