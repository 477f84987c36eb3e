/** The platform's timer expressions: seven fields, second to year, always read in UTC+8. */

const zoneMs = 8 * 3600_000
const minuteMs = 60_000
const ranges: [number, number][] = [
  [0, 59],
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 6],
  [1970, 2099]
]
const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const dayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']
const names: Record<number, { list: string[]; first: number }> = {
  4: { list: monthNames, first: 1 },
  5: { list: dayNames, first: 0 }
}

const numberIn = (text: string, field: number): number => {
  const named = names[field]
  const index = named ? named.list.indexOf(text.toUpperCase()) : -1
  const value = named && index >= 0 ? index + named.first : /^\d+$/.test(text) ? Number(text) : Number.NaN
  const [low, high] = ranges[field] ?? [0, 0]
  if (!(value >= low && value <= high)) throw new Error(`cron: ${text} does not fit in field ${field + 1}`)
  return value
}

const partOf = (part: string, field: number): number[] => {
  const [span = '', every] = part.split('/')
  const step = every === undefined ? 1 : Number(every)
  if (!Number.isInteger(step) || step < 1 || part.split('/').length > 2)
    throw new Error(`cron: ${part} is not readable`)
  const [low, high] = ranges[field] ?? [0, 0]
  const [from, to] = span.split('-')
  const first = span === '*' ? low : numberIn(from ?? '', field)
  const last = to !== undefined ? numberIn(to, field) : span === '*' || every !== undefined ? high : first
  const values: number[] = []
  for (let value = first; value <= last; value += step) values.push(value)
  return values
}

/** Says for an epoch ms (whole seconds count) whether the timer fires then. */
export type CronMatch = (at: number) => boolean

/** Reads an expression such as `0 0 8 * * * *` (every day at 08:00); throws on anything unreadable. */
export const readCron = (expression: string): CronMatch => {
  const fields = expression.trim().split(/\s+/)
  if (fields.length !== ranges.length) throw new Error(`cron: ${expression} needs ${ranges.length} fields`)
  const sets = fields.map((field, index) => new Set(field.split(',').flatMap(part => partOf(part, index))))
  const has = (field: number, value: number) => sets[field]?.has(value) ?? false
  const open = (field: number) => fields[field] === '*'
  return at => {
    const date = new Date(at + zoneMs)
    const [day, weekday] = [has(3, date.getUTCDate()), has(5, date.getUTCDay())]
    // When both the day and the weekday are restricted, either is enough.
    const onDay = open(3) || open(5) ? day && weekday : day || weekday
    return (
      onDay &&
      has(0, date.getUTCSeconds()) &&
      has(1, date.getUTCMinutes()) &&
      has(2, date.getUTCHours()) &&
      has(4, date.getUTCMonth() + 1) &&
      has(6, date.getUTCFullYear())
    )
  }
}

const secondsOf = (expression: string): number[] => {
  const [field = '*'] = expression.trim().split(/\s+/)
  return [...new Set(field.split(',').flatMap(part => partOf(part, 0)))].sort((a, b) => a - b)
}

/** The moments (epoch ms) after `from` and up to `to` at which an expression fires, oldest first. */
export const firingsBetween = (expression: string, from: number, to: number): number[] => {
  const match = readCron(expression)
  const seconds = secondsOf(expression)
  const firings: number[] = []
  for (let minute = Math.floor(from / minuteMs) * minuteMs; minute <= to; minute += minuteMs) {
    for (const second of seconds) {
      const at = minute + second * 1000
      if (at > from && at <= to && match(at)) firings.push(at)
    }
  }
  return firings
}
