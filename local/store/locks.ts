/** Who may write what: open transactions hold the documents and unique keys they wrote, plain writes wait for them. */
import { waitingGivenUp } from './refusals'

/** How often a waiting write looks again by itself, because the movable clock may have ended a transaction. */
const LOOK_AGAIN_MS = 20

export class Locks {
  #holders = new Map<string, string>()
  #waiting = new Set<(stop?: Error) => void>()

  /** The transaction that holds one of the names, other than `own`. */
  holderOf(names: Iterable<string>, own?: string): string | undefined {
    if (this.#holders.size === 0) return undefined
    for (const name of names) {
      const holder = this.#holders.get(name)
      if (holder !== undefined && holder !== own) return holder
    }
    return undefined
  }

  take(names: Iterable<string>, transaction: string): void {
    for (const name of names) this.#holders.set(name, transaction)
  }

  release(transaction: string): void {
    for (const [name, holder] of this.#holders) if (holder === transaction) this.#holders.delete(name)
    for (const wake of [...this.#waiting]) wake()
  }

  /** Frees everything and refuses every waiting write. */
  clear(): void {
    this.#holders.clear()
    for (const wake of [...this.#waiting]) wake(waitingGivenUp())
  }

  /** Waits until something was released or it is time to look again. Rejects when the caller gives up. */
  wait(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const wake = (stop?: Error) => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', giveUp)
        this.#waiting.delete(wake)
        if (stop) reject(stop)
        else resolve()
      }
      const giveUp = () => wake(waitingGivenUp())
      const timer = setTimeout(wake, LOOK_AGAIN_MS)
      if (signal?.aborted) return giveUp()
      signal?.addEventListener('abort', giveUp)
      this.#waiting.add(wake)
    })
  }
}
