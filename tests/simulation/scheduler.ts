/** Whose turn it is: every call of every running function waits here, and a seed decides which goes next. */

import type { Random } from './random'
import { BLOCKED } from './small-store'

interface Parked {
  /** The simulated moment from which it may happen. */
  due: number
  /** Gives true when something now goes on by itself, and false when the next has to be chosen at once. */
  run(): boolean | typeof BLOCKED
}

/** Whatever may happen within this time may happen in any order. */
const ANY_ORDER_MS = 250
/** A history has some hundred calls; one with so many goes round in a circle. */
const STEPS_MAX = 10_000
/** A write that is in the way of a transaction looks again after this. */
const LOOK_AGAIN_MS = 40

export class Scheduler {
  #parked: Parked[] = []
  #asked = false
  #step = 0
  /** It went on for so long that it would never end, and was stopped. */
  endless = false

  constructor(
    readonly random: Random,
    public now: number
  ) {}

  /** How many calls have happened. */
  get step(): number {
    return this.#step
  }

  /** Lets something happen after `ms` of simulated time, when its turn has come. */
  park(ms: number, run: Parked['run']): void {
    this.#parked.push({ due: this.now + ms, run })
    this.kick()
  }

  /** A function has come to its end: it is somebody else's turn. */
  kick(): void {
    if (this.#asked) return
    this.#asked = true
    void Promise.resolve().then(this.#advance)
  }

  /** Until nothing is left to do. `idle` resolves when every promise that could go on has gone on. */
  async untilDone(idle: () => Promise<void>): Promise<void> {
    while (this.#parked.length > 0) {
      this.kick()
      await idle()
    }
  }

  #advance = (): void => {
    this.#asked = false
    if (this.#step > STEPS_MAX) {
      this.endless = true
      this.#parked = []
    }
    while (this.#parked.length > 0) {
      const one = this.#next()
      this.now = Math.max(this.now, one.due)
      this.#step += 1
      const outcome = one.run()
      if (outcome === true) return
      if (outcome === BLOCKED) this.#parked.push({ ...one, due: this.now + LOOK_AGAIN_MS })
    }
  }

  #next(): Parked {
    const parked = this.#parked
    let earliest = Number.POSITIVE_INFINITY
    for (const { due } of parked) if (due < earliest) earliest = due
    const latest = Math.max(earliest, this.now) + ANY_ORDER_MS
    let ready = 0
    for (const { due } of parked) if (due <= latest) ready += 1
    let chosen = this.random.below(ready)
    const place = parked.findIndex(({ due }) => due <= latest && chosen-- === 0)
    const one = parked[place]
    const last = parked.pop()
    if (!one || !last) throw new Error('nothing is left to do')
    if (last !== one) parked[place] = last
    return one
  }
}
