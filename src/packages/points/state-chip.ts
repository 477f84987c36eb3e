/** Where a redemption stands, in words. */
import type { RedemptionView } from 'types/shop'
import { left } from '@/ui/time'
import type { Tone } from '@/ui/tone'

export function stateChip(
  { state, expiresAt }: Pick<RedemptionView, 'state' | 'expiresAt'>,
  now: number,
  /** At the counter it is somebody else who comes for it. */
  atCounter = false
): { tone: Tone; text: string } {
  if (state === 'collected') return { tone: 'done', text: '领到了' }
  if (state === 'released') return { tone: 'calm', text: '不换了' }
  if (state === 'expired' || expiresAt <= now) return { tone: 'calm', text: '过期退回' }
  return { tone: 'now', text: `${atCounter ? '等人来领' : '等您去领'} · ${left(expiresAt, now)}` }
}
