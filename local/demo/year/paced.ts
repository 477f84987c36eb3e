/** Acts of one person that come in rows: no more in a minute than the door lets one person do. */
import type { Hand } from '../hand'

const MINUTE = 61_000

/** @returns the same `act`, which lets a minute go by whenever a person has done one thing so often */
export function paced(hand: Hand, mostAMinute: number): Hand['act'] {
  const done = new Map<string, number>()
  return async (openid, operation, input) => {
    const key = `${openid} ${operation}`
    const times = done.get(key) ?? 0
    if (times >= mostAMinute) {
      await hand.jump(MINUTE)
      done.clear()
    }
    done.set(key, (done.get(key) ?? 0) + 1)
    return hand.act(openid, operation, input)
  }
}
