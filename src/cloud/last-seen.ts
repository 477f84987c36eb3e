/** The last answers of the most used lists, kept on the phone so that they can be shown without a network. */
import { forget, recall, remember } from './storage'

interface Seen<T> {
  at: number
  data: T
}

/** How many answers are kept; the longest unused goes first. */
const KEPT = 24
/** Characters of one answer; larger ones are not worth the space. */
const LARGEST = 60_000

const keyOf = (operation: string, input: unknown): string => `seen/${operation}/${JSON.stringify(input)}`

export function lastSeen<T>(operation: string, input: unknown): Seen<T> | undefined {
  return recall<Seen<T>>(keyOf(operation, input))
}

export function keepSeen(operation: string, input: unknown, data: unknown): void {
  if (JSON.stringify(data).length > LARGEST) return
  const key = keyOf(operation, input)
  if (!remember(key, { at: Date.now(), data })) return
  const order = [key, ...(recall<string[]>('seen-order') ?? []).filter(other => other !== key)]
  for (const old of order.slice(KEPT)) forget(old)
  remember('seen-order', order.slice(0, KEPT))
}
