/** The ledger: the only face that other rooms see. */
import type { ContextModule } from 'kernel/context-module'
import { anchors, balances, books, entries, folds, holds, periods, seals, trials } from './documents'
import { due } from './due'
import { hearThawed } from './freeze'
import { closeMonth } from './operations/close-month'
import { confirmMonth } from './operations/confirm-month'
import { exportBook } from './operations/export-book'
import { listLines } from './operations/list-lines'
import { listSeals } from './operations/list-seals'
import { showBook } from './operations/show-book'
import { showLine } from './operations/show-line'
import { showMonth } from './operations/show-month'
import { unfreezeBook } from './operations/unfreeze-book'
import { personal } from './personal'
import { sealing } from './sweep'

export type { Act, EntryDraft } from './acts'
export { anchor } from './anchor'
export { carryOut } from './carry-out'
export { beginClosing, confirmClosing } from './closing'
export type { Desk } from './desk'
export { legsSince } from './legs-of-months'
export { linesOf } from './lines-of'
export { openAccounts, openBook } from './open'
export { postEach } from './post-each'
export { reverse } from './reverse'
export { bookId } from './rules/chart'
export { sealHead } from './seal-head'
export { standings } from './standings'
export { strictBalances } from './strict-balances'
export { entriesBetween } from './trial'

export const ledger: ContextModule = {
  handlers: [showBook, listLines, showLine, showMonth, listSeals, exportBook, closeMonth, confirmMonth, unfreezeBook],
  collections: [books, entries, balances, folds, seals, holds, periods, trials, anchors],
  due,
  sweeps: [sealing],
  events: { 'ledger.thawed': hearThawed },
  personal
}
