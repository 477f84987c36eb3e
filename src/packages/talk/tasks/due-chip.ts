/** How a task stands by its day, in words: how long is left, how late it is, or that it is done. */
import type { TaskCard } from 'types/tasks'
import { left } from '@/ui/time'
import type { Tone } from '@/ui/tone'

const DAY_MS = 86_400_000

export function dueChip(
  { state, doneBy }: Pick<TaskCard, 'state' | 'doneBy'>,
  now: number
): { tone: Tone; text: string } {
  if (state === 'done') return { tone: 'done', text: '办好了' }
  const tone = doneBy < now ? 'now' : doneBy - now < 3 * DAY_MS ? 'due' : 'info'
  return { tone, text: left(doneBy, now) }
}
