/** A year's acts in the order of their moments, done one after the other while the town's clock jumps along. */
import type { Hand } from '../hand'

export interface Moment {
  at: number
  run: () => Promise<unknown>
}

/** Acts whose moment is reached; what they add to the calendar while running is done in its turn. */
export async function liveThroughMoments(hand: Hand, moments: Moment[]): Promise<void> {
  for (;;) {
    moments.sort((one, other) => one.at - other.at)
    const next = moments.shift()
    if (!next) return
    if (next.at > hand.now()) await hand.jump(next.at - hand.now())
    await next.run()
  }
}
