/** Where a bulletin stands, in words. */
import type { BulletinCard } from 'types/bulletins'
import { dayAndTime } from '@/ui/time'
import type { Tone } from '@/ui/tone'

export function standing(bulletin: BulletinCard, now: number): { tone: Tone; text: string } {
  const { state, urgent, until } = bulletin
  if (state === 'withdrawn') return { tone: 'calm', text: '撤下了' }
  if (state === 'ended' || until <= now) return { tone: 'calm', text: '过期了' }
  if (urgent) return { tone: 'now', text: '急事' }
  return { tone: 'info', text: `挂到${dayAndTime(until, now)}` }
}
