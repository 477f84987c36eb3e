/** The accounts of a revenue book in words for everyone. */
import { costKinds, incomeClasses, purses, useKinds } from 'types/revenue-parts'

const kinds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  income: Object.fromEntries(Object.entries(incomeClasses).map(([id, { name }]) => [id, name])),
  cost: costKinds,
  use: useKinds
}

/** What stands in for a kind that the lists do not know any more. */
const others: Readonly<Record<string, string>> = {
  income: '其他收入',
  cost: '其他成本',
  use: '其他用途',
  receivable: '应收未收',
  carried: '以前的结余',
  ...purses
}

/** income:parking → 停车位; bank → 银行账户. */
export function accountName(code: string): string {
  const [word = '', kind = ''] = code.split(':')
  return kinds[word]?.[kind] ?? others[word] ?? code
}
