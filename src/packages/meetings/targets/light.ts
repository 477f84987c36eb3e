/** A target's light in words: what is done, or how long is left. */
import type { Target } from 'types/targets'
import { span } from '@/ui/time'
import type { Tone } from '@/ui/tone'

const tones: Readonly<Record<Target['light'], Tone>> = { green: 'done', amber: 'info', red: 'due' }

export function lightOf({ light, until }: Target, now: number): { tone: Tone; text: string } {
  if (light === 'green') return { tone: tones.green, text: '做到了' }
  return { tone: tones[light], text: `${light === 'red' ? '快来不及，' : '还没做，'}剩 ${span(until - now)}` }
}
