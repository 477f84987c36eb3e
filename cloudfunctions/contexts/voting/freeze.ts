/** Freezing: the decision document holds the whole roll first; its entries follow and can always be finished. */
import { addMissing } from 'kernel/add-missing'
import type { Context } from 'kernel/context'
import { deliverEvents } from 'kernel/deliver-events'
import type { Ports } from 'kernel/ports'
import { type Refusal, refuse } from 'kernel/refusal'
import { untilSettled } from 'kernel/retry'
import { nextVersion, patchOf } from 'kernel/stamp'
import { noticedEntries } from './announce'
import { type Decision, decisions, type RollEntry, rolls, voterId } from './documents'

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
  if (!(await addMissing(ports.documents, rolls.name, entriesOf(decision)))) return null
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
