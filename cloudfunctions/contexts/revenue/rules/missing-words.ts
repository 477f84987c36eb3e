/** The matter that a missing sum becomes, in words; who pays is not named, for the matter is read by everybody. */
import { incomeClasses } from 'types/revenue-parts'
import type { ContractFacts, Expected } from './contract'

const yuan = (fen: number): string => {
  const cents = fen % 100
  return cents === 0 ? String(fen / 100) : `${Math.floor(fen / 100)}.${String(cents).padStart(2, '0')}`
}

const TITLE_MAX = 40

export const missingTitle = ({ assetName }: Pick<ContractFacts, 'assetName'>, { fromDay }: Expected): string =>
  `${assetName}${Number(fromDay.slice(5, 7))}月的收入没有入账`.slice(0, TITLE_MAX)

export function missingText(
  contract: Pick<ContractFacts, 'assetName' | 'class' | 'what'>,
  { due, fromDay, untilDay, amountFen, paidFen }: Expected
): string {
  const part = paidFen > 0 ? `只收到 ${yuan(paidFen)} 元，` : ''
  return (
    `${contract.assetName}（${incomeClasses[contract.class].name}）按合同“${contract.what}”，` +
    `${fromDay} 到 ${untilDay} 应收 ${yuan(amountFen)} 元，该在 ${due} 前收到。` +
    `${part}还差 ${yuan(amountFen - paidFen)} 元没有入账。请去问清楚、收回来，办完公布结果。`
  )
}
