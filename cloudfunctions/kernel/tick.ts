/** The clock: everything whose `nextDueAt` has come, in pages, safe to run twice or late. */
import { audit } from './audit'
import type { Versioned } from './collection'
import type { Deliver } from './context'
import type { ContextModule, DueKind, Work } from './context-module'
import type { OutboxEntry } from './outbox'
import type { Ports } from './ports'
import { nextVersion, patchOf } from './stamp'

const PAGE = 20
/** Pages of one notice that go out in one turn: with 50 people a page, a compound of a thousand in one minute. */
const PAGES_A_TURN = 20
/** A document whose clock fails is tried again after this, so that it cannot stand in the way of others. */
const LATER_MS = 5 * 60_000

/** Joins the contexts' ears: notices to the one that sends them, events by name. */
export function deliverTo(modules: readonly ContextModule[]): Deliver {
  const notify = modules.find(module => module.notify)?.notify
  const events = new Map(modules.flatMap(module => Object.entries(module.events ?? {})))
  return async (work, entry) => {
    if (entry.kind === 'notice') return notify ? notify(work, entry) : null
    await events.get(entry.event)?.(work, entry)
    return null
  }
}

export interface TickResult {
  served: number
  failed: number
}

/**
 * Serves due documents of every kind until none is left or `untilMs` of real time has passed.
 * Two clocks at once are harmless: a document is written only by the one that still finds its version.
 */
export async function tick(modules: readonly ContextModule[], ports: Ports, budgetMs: number): Promise<TickResult> {
  const deliver = deliverTo(modules)
  const end = Date.now() + budgetMs
  const result: TickResult = { served: 0, failed: 0 }
  for (const kind of modules.flatMap(module => module.due)) {
    for (;;) {
      const work: Work = { ...ports, at: ports.now() }
      const due = await work.documents.find<Versioned>(
        kind.collection.name,
        { nextDueAt: { gt: 0, lte: work.at } },
        { order: { nextDueAt: 'asc' }, limit: PAGE }
      )
      for (const document of due) await serveSafely(work, kind, document, deliver, result)
      if (due.length < PAGE || Date.now() > end) break
    }
  }
  return result
}

async function serveSafely(work: Work, kind: DueKind, document: Versioned, deliver: Deliver, result: TickResult) {
  const { collection } = kind
  const where = { version: document.version }
  try {
    const after = await serve(work, kind, document, deliver)
    await work.documents.update(collection.name, document._id, where, patchOf(document, after))
    result.served++
  } catch (fault) {
    result.failed++
    audit({
      operation: `clock.${collection.name}`,
      personId: 'clock',
      requestId: document._id,
      outcome: { fault },
      startedAt: Date.now()
    })
    const later = { nextDueAt: work.at + LATER_MS }
    await work.documents.update(collection.name, document._id, where, later).catch(() => false)
  }
}

async function serve(work: Work, kind: DueKind, document: Versioned, deliver: Deliver): Promise<Versioned> {
  const left: OutboxEntry[] = []
  for (const entry of document.outbox) {
    let rest: OutboxEntry | null = entry
    for (let page = 0; rest && page < PAGES_A_TURN; page++) rest = await deliver(work, rest)
    if (rest) left.push(rest)
  }
  const worked = kind.work ? await kind.work(work, { ...document, outbox: left }) : { ...document, outbox: left }
  const fallen = kind.fallDue ? kind.fallDue(worked, work.at) : worked
  return nextVersion(kind.collection, document, fallen, work.at)
}
