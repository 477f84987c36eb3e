/** Rows that a person says yes to, as drafts of bookings, or what is wrong with each in words. */

import type { Purse } from 'types/revenue-parts'
import type { StatementProposal } from 'types/statements'
import { type BookingWords, lacksVoucher, needsDecision, ofItsKind } from '../booking'
import { type ContractFacts, expectedOf } from '../contract'
import type { Row } from './rows'

export type Taking = { row: number } & Omit<StatementProposal, 'because'>

interface Taken {
  words: BookingWords
  /** What the clerk must still add before it can be checked, in words. */
  wanting?: string
}

/** @returns a sentence where the row cannot be taken over so */
export function takenOver(
  row: Row | undefined,
  taking: Taking,
  { purse, costLimitFen, contracts }: { purse: Purse; costLimitFen: number; contracts: readonly ContractFacts[] }
): Taken | string {
  if (!row) return '文件里没有这一行。'
  const { day, amountFen, problems } = row
  if (problems.length > 0) return problems.join('')
  if (day === undefined || amountFen === undefined) return '日期或金额认不出来。'
  const { row: _row, ...said } = taking
  const wrong = kindTrouble(said, amountFen) ?? contractTrouble(said, contracts)
  if (wrong) return wrong
  const from = said.kind === 'move' && amountFen > 0 ? other(purse) : purse
  const common = { day, amountFen: Math.abs(amountFen), purse: from, vouchers: [] }
  const words = ofItsKind({ ...said, ...common } as BookingWords)
  const wanting = [
    ...(lacksVoucher(words) ? ['补上凭证照片'] : []),
    ...(needsDecision(words, costLimitFen) && !words.decisionId ? ['选上是哪次表决'] : [])
  ]
  return wanting.length > 0 ? { words, wanting: `请${wanting.join('，')}，再送核对。` } : { words }
}

const other = (purse: Purse): Purse => (purse === 'bank' ? 'cash' : 'bank')

function kindTrouble({ kind, class: income, cost, use }: Omit<Taking, 'row'>, amountFen: number): string | null {
  if (kind === 'income' && amountFen < 0) return '这一行是支出，不能记成收入。'
  if ((kind === 'cost' || kind === 'use') && amountFen > 0) return '这一行是收入，不能记成支出。'
  const named = kind === 'move' || (kind === 'income' && income) || (kind === 'cost' && cost) || (kind === 'use' && use)
  return named ? null : '还没有选类别。'
}

function contractTrouble(
  { kind, contractId, due }: Omit<Taking, 'row'>,
  contracts: readonly ContractFacts[]
): string | null {
  if (kind !== 'income' || !contractId) return null
  const contract = contracts.find(one => one._id === contractId)
  if (!contract) return '没有找到这份合同，或它已经收齐。'
  if (!due) return null
  const expected = expectedOf(contract).find(one => one.due === due)
  return expected && expected.paidFen < expected.amountFen ? null : '合同的这一期不对，或已经收齐。'
}
