/** How every home of a place stands to one notice, worked out from homes, people and inboxes; only calls are written. */
import { type HomeToReach, homesToReach } from 'contexts/community'
import type { Context } from 'kernel/context'
import type { Where } from 'kernel/documents'
import { lawAt } from 'kernel/law'
import type { Ports } from 'kernel/ports'
import { type Refusal, refuse } from 'kernel/refusal'
import { covers, lineage, within } from 'kernel/scope'
import { type Calling, type CallLine, callings, callLines, type InboxNotice, inbox } from './documents'
import { type Arrival, type Standing, standingOf } from './rules/call-standing'

type Documents = Pick<Ports, 'documents'>

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const THOUSAND = 1000
/** county / street / community / compound: homes are looked at compound by compound. */
const COMPOUND_DEPTH = 4
/** Notices that are called about at the same time in one place. */
const CALLINGS_MAX = 5

export interface HomeStanding {
  home: HomeToReach
  standing: Standing
}

export const tooWide = (scope: string): Refusal | null =>
  scope.split('/').length < COMPOUND_DEPTH ? refuse('calls-wide', ['scope']) : null

/** Notices that still matter at a place, newest first; two round trips side by side. */
export async function currentCallings({ documents, at }: Context, scope: string): Promise<Calling[]> {
  const find = (where: Where) =>
    documents.find<Calling>(callings.name, { ...where, until: { gt: at } }, { order: { until: 'asc' }, limit: 50 })
  const found = await Promise.all([find({ scope: { in: lineage(scope) } }), find({ around: scope })])
  const byId = new Map(found.flat().map(calling => [calling._id, calling]))
  return [...byId.values()].sort((one, other) => other.at - one.at).slice(0, CALLINGS_MAX)
}

interface Town {
  homes: HomeToReach[]
  /** Homes that do not want to be called. */
  declined: ReadonlySet<string>
}

/** What does not depend on the notice: 3 round trips for a compound of up to 1000 homes and people. */
export async function townOf({ documents, at }: Context, scope: string): Promise<Town> {
  const since = at - lawAt(scope).noCallDays.value * DAY_MS
  const [homes, lines] = await Promise.all([
    homesToReach({ documents }, scope),
    documents.find<CallLine>(
      callLines.name,
      { outcome: 'declined', ...within('home', scope) },
      { order: { home: 'asc' }, limit: THOUSAND, fields: ['home', 'at'] }
    )
  ])
  return { homes, declined: new Set(lines.filter(line => line.at > since).map(line => line.home)) }
}

/** Two round trips side by side, one more each for every further 1000. */
export async function standings(
  context: Context,
  scope: string,
  town: Town,
  calling: Calling
): Promise<HomeStanding[]> {
  const [arrivals, lines] = await Promise.all([arrivalsOf(context, calling), linesOf(context, calling, scope)])
  const waitMs = lawAt(scope).callAfterHours.value * HOUR_MS
  return town.homes
    .filter(home => covers(calling.scope, home.path))
    .map(home => {
      const line = lines.get(home.path)
      const known = { people: home.people, declined: town.declined.has(home.path), ...(line ? { line } : {}) }
      return { home, standing: standingOf(known, arrivals, calling, context.at, waitMs) }
    })
}

async function arrivalsOf({ documents }: Documents, { source }: Calling): Promise<Map<string, Arrival>> {
  const arrivals = new Map<string, Arrival>()
  for (let after = ''; ; ) {
    const page = await documents.find<Pick<InboxNotice, 'personId' | 'read' | 'push'>>(
      inbox.name,
      { source, personId: { gt: after } },
      { order: { personId: 'asc' }, limit: THOUSAND, fields: ['personId', 'read', 'push'] }
    )
    for (const { personId, read, push } of page) arrivals.set(personId, { read, sent: push === 'taken' })
    after = page[page.length - 1]?.personId ?? after
    if (page.length < THOUSAND) return arrivals
  }
}

async function linesOf({ documents }: Documents, { _id }: Calling, scope: string): Promise<Map<string, CallLine>> {
  const lines = new Map<string, CallLine>()
  for (let from = within('home', scope); ; ) {
    const page = await documents.find<CallLine>(
      callLines.name,
      { callingId: _id, ...from },
      { order: { home: 'asc' }, limit: THOUSAND, fields: ['home', 'outcome', 'tries', 'at'] }
    )
    for (const line of page) lines.set(line.home, line)
    const last = page[page.length - 1]
    if (page.length < THOUSAND || !last) return lines
    from = { home: { gt: last.home, lt: `${scope}0` } }
  }
}
