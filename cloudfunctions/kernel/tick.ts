/** The clock: everything whose `nextDueAt` has come, in pages, safe to run twice or late. */
import { audit } from './audit'
import { dueBy, kindsDue } from './clock-face'
import type { Versioned } from './collection'
import type { Deliver } from './context'
import type { ContextModule, DueKind, Sweep, Work } from './context-module'
import { deliverTo } from './deliver-to'
import type { OutboxEntry } from './outbox'
import type { Ports } from './ports'
import { servedTogether } from './serve-together'
import { nextVersion, patchOf } from './stamp'

const PAGE = 20
/** Pages of one notice that go out in one turn: with 50 people a page, a compound of a thousand in one minute. */
const PAGES_A_TURN = 20
/** A document whose clock fails is tried again after this, so that it cannot stand in the way of others. */
const LATER_MS = 5 * 60_000
/** How often a tick looks again for what its own work has made due; the rest is due in the next minute. */
const LOOKS = 8

export interface TickResult {
  served: number
  failed: number
}

/**
 * Serves due documents of every kind until none is left or `budgetMs` of real time has passed. One round trip when
 * nothing is due. What the work itself makes due (an event that a matter must tell of) is seen by the next look.
 * Two clocks at once are harmless: a document is written only by the one that still finds its version.
 */
export async function tick(modules: readonly ContextModule[], ports: Ports, budgetMs: number): Promise<TickResult> {
  const deliver = deliverTo(modules)
  const notifyEach = modules.find(module => module.notifyEach)?.notifyEach
  const end = Date.now() + budgetMs
  const result: TickResult = { served: 0, failed: 0 }
  const kinds = modules.flatMap(module => [...module.due, ...(module.sweeps ?? [])])
  for (let look = 0; look < LOOKS && Date.now() <= end; look++) {
    const before = result.served
    for (const kind of await kindsDue(kinds, ports)) {
      if ('sweep' in kind) await sweepSafely(kind, ports, result)
      else await serveKind(kind, ports, { deliver, notifyEach }, result, end)
    }
    if (result.served === before) break
  }
  return result
}

/** A sweep that fails leaves its documents due: the next minute goes on where it stopped. */
async function sweepSafely({ collection, sweep }: Sweep, ports: Ports, result: TickResult) {
  try {
    result.served += await sweep({ ...ports, at: ports.now() })
  } catch (fault) {
    result.failed++
    note(collection.name, collection.name, fault)
  }
}

function note(collection: string, requestId: string, fault: unknown): void {
  audit({ operation: `clock.${collection}`, personId: 'clock', requestId, outcome: { fault }, startedAt: Date.now() })
}

interface Telling {
  deliver: Deliver
  notifyEach: ContextModule['notifyEach']
}

async function serveKind(kind: DueKind, ports: Ports, telling: Telling, result: TickResult, end: number) {
  for (;;) {
    const work: Work = { ...ports, at: ports.now() }
    const options = { order: { nextDueAt: 'asc' }, limit: PAGE } as const
    const due = await work.documents.find<Versioned>(kind.collection.name, dueBy(work.at), options)
    for (const group of groupsOf(kind, due)) await serveGroup(work, kind, group, telling, result)
    if (due.length < PAGE || Date.now() > end) return
  }
}

/** Documents of which the kind says that they are served together; every other one is a group by itself. */
function groupsOf({ together }: DueKind, due: readonly Versioned[]): Versioned[][] {
  const groups = new Map<string, Versioned[]>()
  for (const document of due) {
    const key = together?.by(document) ?? document._id
    groups.set(key, [...(groups.get(key) ?? []), document])
  }
  return [...groups.values()]
}

/** What cannot be done together is done one by one: work is safe to repeat, so what was done before is found done. */
async function serveGroup(
  work: Work,
  kind: DueKind,
  group: readonly Versioned[],
  { deliver, notifyEach }: Telling,
  result: TickResult
) {
  try {
    if (group.length > 1 && (await servedTogether(work, kind, group, notifyEach))) {
      result.served += group.length
      return
    }
  } catch (fault) {
    note(kind.collection.name, `${group[0]?._id} and ${group.length - 1} more`, fault)
  }
  for (const document of group) await serveSafely(work, kind, document, deliver, result)
}

async function serveSafely(work: Work, kind: DueKind, document: Versioned, deliver: Deliver, result: TickResult) {
  const { collection } = kind
  try {
    const { worked, after } = await serve(work, kind, document, deliver)
    const where = { version: worked.version }
    await work.documents.update(collection.name, document._id, where, patchOf(document, after))
    result.served++
  } catch (fault) {
    result.failed++
    note(collection.name, document._id, fault)
    const where = { version: document.version }
    const later = { nextDueAt: work.at + LATER_MS }
    await work.documents.update(collection.name, document._id, where, later).catch(() => false)
  }
}

/** `worked` carries the version that is stored now: work that goes in steps writes its document between them. */
async function serve(work: Work, kind: DueKind, document: Versioned, deliver: Deliver) {
  const left: OutboxEntry[] = []
  for (const entry of document.outbox) {
    let rest: OutboxEntry | null = entry
    for (let page = 0; rest && page < PAGES_A_TURN; page++) rest = await deliver(work, rest)
    if (rest) left.push(rest)
  }
  const worked = kind.work ? await kind.work(work, { ...document, outbox: left }) : { ...document, outbox: left }
  const fallen = kind.fallDue ? kind.fallDue(worked, work.at) : worked
  return { worked, after: nextVersion(kind.collection, worked, fallen, work.at) }
}
