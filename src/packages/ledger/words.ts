/** Amounts and accounts of every kind of book, in the words people use. */
import { fundKindNames, serviceNames, sourceNames } from 'types/fund-parts'
import type { LineCard } from 'types/ledger'
import { type BookKind, bookUnits } from 'types/ledger-parts'
import { accountWords, unitNames } from 'types/ledger-words'
import { costKinds, incomeClasses, useKinds } from 'types/revenue-parts'
import { inThousands, yuan } from '@/ui/yuan'

/** 4,800.00 元, 1,320 分, 12 件. */
export function amountWords(kind: BookKind, amount: number): string {
  const unit = bookUnits[kind]
  return `${unit === 'fen' ? yuan(amount) : inThousands(amount)} ${unitNames[unit]}`
}

const has = <T extends object>(words: T, key: string): key is Extract<keyof T, string> => Object.hasOwn(words, key)

/** cash:public → 公开募捐 资金; source:internal-market → 邻里互助金 集市销售额里的一份. Null for a project. */
function fundAccount(name: string, of: string): string | null {
  const [which = '', what = ''] = of.split('-')
  if (!has(fundKindNames, which)) return null
  if (has(sourceNames, what)) return `${fundKindNames[which]} ${sourceNames[what]}`
  return `${fundKindNames[which]} ${has(serviceNames, what) ? serviceNames[what] : name}`
}

/** income:parking → 停车位; shelf:item_4k2… → 货架, where goods have no names in the book. */
export function accountName(kind: BookKind, code: string): string {
  const [word = '', of = ''] = code.split(':')
  if (word === 'income' && has(incomeClasses, of)) return incomeClasses[of].name
  if (word === 'cost' && has(costKinds, of)) return costKinds[of]
  if (word === 'use' && has(useKinds, of)) return useKinds[of]
  const words: Readonly<Record<string, string>> = accountWords[kind]
  const name = words[word] ?? word
  const ofFund = kind === 'fund' ? fundAccount(name, of) : null
  if (ofFund) return ofFund
  return name
}

/** 6 月 20 日. */
export function dayName(day: string): string {
  const [, month = '', date = ''] = day.split('-')
  return `${Number(month)} 月 ${Number(date)} 日`
}

/** Where a line is shown whole: lines of common income have a page with contract and objections of their own. */
export const linePage = (kind: BookKind, { id }: Pick<LineCard, 'id'>): string =>
  kind === 'revenue' ? `/packages/revenue/line/index?id=${id}` : `/packages/ledger/line/index?id=${id}`
