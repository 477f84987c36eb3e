/** The ledger knows no person: a purse is named by a key that only the house can derive, an approval by a post. */
import type { Personal } from 'kernel/personal'
import { anchors, balances, books, entries, folds, holds, periods, seals, trials } from './documents'

const impersonal = (collection: string, what: string): Personal => ({
  collection,
  what,
  by: [],
  onForget: 'nothing',
  why: '账上不写谁是谁，只写任职的人批过什么。'
})

export const personal: readonly Personal[] = [
  impersonal(books.name, '账本'),
  impersonal(entries.name, '账上的每一笔'),
  impersonal(balances.name, '账户余额'),
  impersonal(folds.name, '账户合计'),
  impersonal(seals.name, '封账的区块'),
  impersonal(holds.name, '预留的数'),
  impersonal(periods.name, '结账记录'),
  impersonal(trials.name, '结账时的合计'),
  impersonal(anchors.name, '公示过的封签')
]
