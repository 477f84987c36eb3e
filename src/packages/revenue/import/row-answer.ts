/** What a person has said of the rows of a file: take it so, or leave it out; what nobody has said yet is proposed. */
import type { StatementProposal, StatementRow } from 'types/statements'
import type { InputOf } from '@/cloud/contract'

export interface RowAnswer {
  /** `look`: nobody has said yes or no. */
  as: 'look' | 'take' | 'leave'
  proposal?: StatementProposal
}

/** By the number of the row. */
export type Answers = Readonly<Record<number, RowAnswer>>

export function answered(row: StatementRow, answers: Answers): RowAnswer {
  const said = answers[row.row]
  if (said) return said
  return row.proposal ? { as: 'look', proposal: row.proposal } : { as: 'look' }
}

type Asked = InputOf<'import.apply'>['rows'][number]

/** Rows that have been answered and are still open. */
export const asked = (rows: readonly StatementRow[], answers: Answers): Asked[] =>
  rows.flatMap((row): Asked[] => {
    const said = answers[row.row]
    if (row.state !== 'open' || !said) return []
    if (said.as === 'leave') return [{ row: row.row, leave: true }]
    if (said.as !== 'take' || !said.proposal) return []
    const { because: _because, ...proposal } = said.proposal
    return [{ row: row.row, ...proposal }]
  })
