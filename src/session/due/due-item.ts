/** One thing that waits for staff, whatever area it comes from, and how all of them are put in order. */
import type { IconName } from '@/ui/icon'

export interface DueItem {
  /** Unique among all. */
  key: string
  icon: IconName
  head: string
  note: string
  /** When it is due; absent where nothing hurries. */
  dueAt?: number
  link: string
}

/** Next due first; what has no time comes last, in the order it came. */
export const nextDueFirst = (items: readonly DueItem[]): DueItem[] =>
  [...items].sort((one, other) => (one.dueAt ?? Number.MAX_VALUE) - (other.dueAt ?? Number.MAX_VALUE))

export interface DueCounts {
  late: number
  today: number
  all: number
}

/** @param isToday whether a moment lies on the day that it is now */
export function countsOf(items: readonly DueItem[], now: number, isToday: (at: number) => boolean): DueCounts {
  const times = items.flatMap(({ dueAt }) => dueAt ?? [])
  const late = times.filter(at => at < now).length
  return { late, today: times.filter(at => at >= now && isToday(at)).length, all: items.length }
}
