/** A book at a glance, as one person may see it. */
import { hasPost } from 'kernel/authority'
import { chinaMonth } from 'kernel/china-month'
import type { Context } from 'kernel/context'
import { type AccountStanding, type BookView, monthClosers, monthConfirmers } from 'types/ledger'
import { shortCode } from 'types/ledger-seal'
import { mayReadLines } from './book-of'
import { type Anchor, anchors, type Book, type Period, periods } from './documents'
import { kindOf } from './rules/chart'
import { sealHead } from './seal-head'
import { standings } from './standings'

/** Months and anchors shown; older ones stand in the export. */
const SHOWN = 24

/** Six round trips: what waits, folds, blocks, bounded accounts, the head with months and anchors beside it. */
export async function bookView(context: Context, book: Book): Promise<BookView> {
  const { documents, at } = context
  const options = { limit: SHOWN } as const
  const [accounts, seal, months, printed] = await Promise.all([
    standings(documents, book._id),
    sealHead(documents, book._id),
    documents.find<Period>(periods.name, { book: book._id }, { order: { month: 'desc' }, ...options }),
    documents.find<Anchor>(anchors.name, { book: book._id }, { order: { no: 'desc' }, ...options })
  ])
  const { scope, openedAt, checked, frozen, thawed = [] } = book
  const closable = closableMonth(months, at)
  return {
    scope,
    kind: kindOf(book._id),
    openedAt,
    seal,
    accounts: withoutPersons(accounts),
    months: months.map(monthView),
    anchors: printed.map(({ no, hash, at: when, what }) => ({ no, code: shortCode(hash), at: when, what })),
    ...(checked ? { checkedAt: checked.at } : {}),
    ...(frozen ? { frozen } : {}),
    thawed,
    ...(closable ? { closable } : {}),
    acts: actsOf(context, book, months, closable)
  }
}

const isPerson = ({ code }: AccountStanding): boolean => code.startsWith('person:')

/** The accounts of single persons stand as one sum. */
function withoutPersons(accounts: readonly AccountStanding[]): AccountStanding[] {
  const persons = accounts.filter(isPerson)
  const total = (field: 'standing' | 'available') => persons.reduce((sum, one) => sum + one[field], 0)
  const together = { code: 'person', standing: total('standing'), available: total('available') }
  return [...accounts.filter(one => !isPerson(one)), ...(persons.length > 0 ? [together] : [])]
}

const monthView = ({ month, state, begun, confirmed, trialHash }: Period): BookView['months'][number] => ({
  month,
  state,
  begun: { who: begun.who, at: begun.at },
  ...(confirmed ? { confirmed: { who: confirmed.who, at: confirmed.at } } : {}),
  ...(trialHash ? { code: shortCode(trialHash) } : {})
})

/** The month before the running one, unless it is taken. */
function closableMonth(months: readonly Period[], at: number): string | undefined {
  const [year = 0, month = 0] = chinaMonth(at).split('-').map(Number)
  const last = month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`
  return months.some(one => one.month >= last) ? undefined : last
}

function actsOf(context: Context, book: Book, months: readonly Period[], closable: string | undefined) {
  const { actor, at } = context
  const acts: BookView['acts'] = []
  if (mayReadLines(context, book._id, book.scope)) acts.push('lines')
  if (closable && !book.frozen && hasPost(actor, monthClosers, book.scope, at)) acts.push('close')
  const ready = months.some(({ state }) => state === 'balanced')
  if (ready && hasPost(actor, monthConfirmers, book.scope, at)) acts.push('confirm')
  if (book.frozen && hasPost(actor, ['auditor'], book.scope, at)) acts.push('unfreeze')
  return acts
}
