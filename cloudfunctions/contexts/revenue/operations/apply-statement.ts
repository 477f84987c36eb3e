/**
 * import.apply — 8 round trips for up to a hundred rows, beside the platform's check of the words: the import (3),
 * the book, the file, the contracts, what is booked, the drafts. Safe to repeat: a row's draft has the row's own id.
 */
import { displayName } from 'contexts/community'
import { checkText } from 'contexts/content'
import { addMissing } from 'kernel/add-missing'
import { change } from 'kernel/change'
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { sortKey } from 'kernel/list'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { lineage } from 'kernel/scope'
import type { Input } from 'types/contract'
import { statementApply } from 'types/statements'
import { type Booking, bookings, type StatementImport, statementImports } from '../documents'
import { type Taking, takenOver } from '../rules/statement/take'
import { statementViewOf, stateOf, type WorkedOut, workOut } from '../statement'
import { checkersTold } from '../told-of-booking'

type Asked = Input<typeof statementApply>['rows'][number]
type Wrong = { row: number; why: string }

export const applyStatement = handle(statementApply, async (context, { importId, rows }) => {
  const statement = await read(context, statementImports, importId)
  if (isRefusal(statement)) return statement
  const worked = await workOut(context, statement)
  if (isRefusal(worked)) return worked
  if (worked.hash !== statement.fileHash) return refuse('statement-changed')
  const { drafts, there, wrong } = draftsOf(context, statement, worked, rows)
  const none = { statement: statementViewOf(statement, worked), made: 0, there: 0, left: 0, wrong }
  if (wrong.length > 0) return none
  const verdict = await checkText(
    context,
    drafts.map(one => one.what),
    ['rows']
  )
  if (isRefusal(verdict)) return verdict
  if (!(await addMissing(context.documents, bookings.name, drafts))) return refuse('busy')
  const kept = await remembered(context, importId, rows, drafts.length > 0)
  if (isRefusal(kept)) return kept
  const left = rows.filter(row => 'leave' in row).length
  const after = { ...worked, done: new Map(kept.taken.map(({ row, as }) => [row, as])) }
  return { statement: statementViewOf(kept, after), made: drafts.length, there, left, wrong }
})

function draftsOf(context: Context, statement: StatementImport, worked: WorkedOut, asked: readonly Asked[]) {
  const byRow = new Map(worked.rows.map(row => [row.row, row]))
  const { contracts, book } = worked
  const rule = { purse: statement.purse, costLimitFen: book.costLimitFen, contracts }
  const drafts: Booking[] = []
  const wrong: Wrong[] = []
  let there = 0
  for (const one of asked) {
    if ('leave' in one) continue
    const taken = takenOver(byRow.get(one.row), one as Taking, rule)
    if (typeof taken === 'string') wrong.push({ row: one.row, why: taken })
    else if (stateOf(worked, one.row) === 'there') there++
    else drafts.push(bookingOf(context, statement, worked, one.row, taken))
  }
  return { drafts, there, wrong }
}

/** What the clerk must still add a paper to stands among what was sent back; the rest waits for the check. */
function bookingOf(
  context: Context,
  { _id: importId, scope }: StatementImport,
  { ids, book }: WorkedOut,
  row: number,
  { words, wanting }: Exclude<ReturnType<typeof takenOver>, string>
): Booking {
  const { at, actor } = context
  const _id = ids.get(row) ?? ''
  return {
    ...words,
    _id,
    scope,
    book: book.book,
    around: lineage(scope),
    key: sortKey(at, _id),
    state: wanting ? 'back' : 'draft',
    ...(wanting ? { trouble: wanting } : {}),
    by: { personId: actor.personId, who: displayName(actor, scope, at), at },
    from: { importId, row },
    version: 1,
    served: [],
    outbox: [],
    nextDueAt: null
  }
}

function remembered(context: Context, importId: string, rows: readonly Asked[], made: boolean) {
  return change(
    context,
    statementImports,
    importId,
    before => {
      const said = rows.map(one => ({ row: one.row, as: 'leave' in one ? ('left' as const) : ('taken' as const) }))
      const now = new Set(said.map(({ row }) => row))
      const told = made ? [checkersTold(before.scope, context.at, context.actor.personId)] : []
      const taken = [...before.taken.filter(({ row }) => !now.has(row)), ...said]
      return { ...before, taken, outbox: [...before.outbox, ...told] }
    },
    after => after
  )
}
