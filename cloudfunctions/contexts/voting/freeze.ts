/** Freezing: the decision document holds the whole roll first; its entries follow and can always be finished. */
import type { Context } from 'kernel/context'
import { deliverEvents } from 'kernel/deliver-events'
import { DuplicateKey } from 'kernel/documents'
import type { Ports } from 'kernel/ports'
import { type Refusal, refuse } from 'kernel/refusal'
import { untilSettled } from 'kernel/retry'
import { nextVersion, patchOf } from 'kernel/stamp'
import { noticedEntries } from './announce'
import { type Decision, decisions, type RollEntry, rolls, voterId } from './documents'

const BATCH = 100

/** Every entry of the roll, each there once however often this runs; one round trip a hundred heads. */
async function writeRoll(ports: Pick<Ports, 'documents'>, decision: Decision): Promise<boolean> {
  const entries = entriesOf(decision)
  for (let from = 0; from < entries.length; from += BATCH) {
    if (!(await addAll(ports, entries.slice(from, from + BATCH)))) return false
  }
  return true
}

async function addAll({ documents }: Pick<Ports, 'documents'>, batch: readonly RollEntry[]): Promise<boolean> {
  let look = false
  const settled = await untilSettled(async () => {
    const missing = look ? await notThere(documents, batch) : batch
    look = true
    if (missing.length === 0) return true
    try {
      await documents.add(rolls.name, missing)
      return true
    } catch (error) {
      if (error instanceof DuplicateKey) return 'again'
      throw error
    }
  })
  return settled === true
}

async function notThere(documents: Ports['documents'], batch: readonly RollEntry[]): Promise<RollEntry[]> {
  const where = { _id: { in: batch.map(entry => entry._id) } }
  const found = await documents.find<Pick<RollEntry, '_id'>>(rolls.name, where, {
    order: { _id: 'asc' },
    limit: BATCH,
    fields: ['_id']
  })
  const there = new Set(found.map(({ _id }) => _id))
  return batch.filter(entry => !there.has(entry._id))
}

function entriesOf(decision: Decision): RollEntry[] {
  const { _id: decisionId, regime, scope, opensAt, closesAt, options } = decision
  const choices = options.map(option => option.id)
  return (decision.heads ?? []).map(head => ({
    ...head,
    _id: voterId(decisionId, head.voterKey),
    decisionId,
    heads: 1,
    regime,
    scope,
    choices,
    opensAt,
    closesAt
  }))
}

/** The decision under notice once its roll stands; unchanged when it did already, null when the database was busy. */
export async function noticed(
  ports: Pick<Ports, 'documents'>,
  decision: Decision,
  at: number
): Promise<Decision | null> {
  if (decision.state !== 'frozen') return decision
  if (!(await writeRoll(ports, decision))) return null
  const { heads: _written, ...rest } = decision
  return { ...rest, state: 'noticed', outbox: [...decision.outbox, ...noticedEntries(decision, at)] }
}

/** Finishes the freezing of a decision that was just made, or of one whose first try was cut short. */
export async function finishFreezing(context: Context, made: Decision): Promise<Decision | Refusal> {
  let given: Decision | null = made
  const settled = await untilSettled<Decision>(async () => {
    const before = given ?? (await context.documents.get<Decision>(decisions.name, made._id))
    given = null
    if (!before) return 'again'
    const wanted = await noticed(context, before, context.at)
    if (!wanted) return 'again'
    if (wanted === before) return before
    const after = nextVersion(decisions, before, wanted, context.at)
    const where = { version: before.version }
    return (await context.documents.update(decisions.name, made._id, where, patchOf(before, after))) ? after : 'again'
  })
  return settled ? deliverEvents(context, decisions, settled) : refuse('busy')
}
