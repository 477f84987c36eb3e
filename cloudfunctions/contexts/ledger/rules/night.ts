/** When a book is reckoned over: once a night between two and five in China, each book at a minute of its own. */
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
/** Two in the morning in China, counted from midnight UTC. */
const TWO_MS = 18 * 60 * MINUTE_MS
const SPREAD_MINUTES = 180

const minuteOf = (book: string): number =>
  [...book].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % SPREAD_MINUTES, 0)

/** The next such moment after `at`. */
export function nightAfter(book: string, at: number): number {
  const own = TWO_MS + minuteOf(book) * MINUTE_MS
  const today = Math.floor(at / DAY_MS) * DAY_MS + own
  return [today - DAY_MS, today, today + DAY_MS].find(night => night > at) ?? today + DAY_MS
}
