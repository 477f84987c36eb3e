/** A month is closed by two persons while others still post into it. */
import { beginClosing, type Closing, confirmClosing } from 'contexts/ledger/closing'
import type { Documents } from 'kernel/documents'
import { isRefusal } from 'kernel/refusal'
import { portsOf } from './clockwork'
import type { Random } from './random'
import { hoursBook, latecomer, type Request, revenueBook } from './requests'

/** The month before the one in which the histories happen. */
const MONTH = '2026-05'
const DAY = '2026-05-20'
const AGAIN_MS = 15_000

const by = (desk: { documents: Documents; at: number }, personId: string): Closing => ({
  ...desk,
  actor: { personId, openid: personId, homes: [], posts: [] },
  secrets: { ...portsOf(desk.documents, () => desk.at).secrets, derive: (_purpose, text) => text }
})

/** What a history lets happen. */
interface Stage {
  random: Random
  newId(): string
  ask(request: Request, afterMs: number): void
  run(
    afterMs: number,
    work: (desk: { documents: Documents; at: number }) => Promise<void>,
    unanswered?: () => void
  ): void
  tickAfter(afterMs: number): void
}

export function closeMonth(history: Stage): void {
  const { random, newId } = history
  const book = random.pick([revenueBook, hoursBook])
  const begunAt = random.below(100_000)
  // Around the moment at which the month stops taking entries, and long after it.
  for (const about of [begunAt - 1_000, begunAt - 1_000, begunAt - 500, begunAt + 250_000])
    if (random.chance(0.7)) history.ask(latecomer(random, newId, book, DAY), Math.max(0, about + random.below(2_000)))
  const begin = (afterMs: number): void =>
    history.run(
      afterMs,
      async desk => {
        const begun = await beginClosing(by(desk, 'one'), book, MONTH, 'clerk')
        if (isRefusal(begun) && begun.reason === 'busy') begin(AGAIN_MS)
      },
      () => begin(AGAIN_MS)
    )
  begin(begunAt)
  for (const after of [5_000, 25_000, 190_000, 260_000]) history.tickAfter(begunAt + after + random.below(10_000))
  for (const at of [270_000, 450_000])
    history.run(at, async desk => {
      await confirmClosing(by(desk, 'two'), book, MONTH, 'checker')
    })
}
