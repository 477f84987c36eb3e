/** The accounts of a revenue book in words. */
import { accountWords } from 'types/ledger-words'
import { costKinds, incomeClasses, useKinds } from 'types/revenue-parts'

const has = <T extends object>(words: T, key: string): key is Extract<keyof T, string> => Object.hasOwn(words, key)

/** income:parking → 停车位; bank → 银行存款. */
export function accountName(code: string): string {
  const [word = '', kind = ''] = code.split(':')
  if (word === 'income' && has(incomeClasses, kind)) return incomeClasses[kind].name
  if (word === 'cost' && has(costKinds, kind)) return costKinds[kind]
  if (word === 'use' && has(useKinds, kind)) return useKinds[kind]
  return has(accountWords.revenue, word) ? accountWords.revenue[word] : code
}
