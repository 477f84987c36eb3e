/** A quarter as two sheets of a workbook: the sums, and every line with what it rests on. Sums are numbers in yuan. */
import type { Figures } from 'types/disclosure'
import type { EntryFacts } from 'types/ledger-line'
import { quarterName } from 'types/quarter-name'
import { accountName } from './account-names'

type Cell = { value: string | number; format?: string; fontWeight?: 'bold' } | null
export interface SheetRows {
  sheet: string
  rows: Cell[][]
  widths: number[]
}

const text = (value: string): Cell => ({ value })
const head = (value: string): Cell => ({ value, fontWeight: 'bold' })
/** A spreadsheet reckons in yuan; the fen behind the point stay exact below ninety million million. */
const sum = (fen: number): Cell => ({ value: fen / 100, format: '#,##0.00' })

export function sumsSheet(quarter: string, figures: Figures, compound: string, code: string): SheetRows {
  const { beforeFen, inFen, costFen, usedFen, owedFen, leftFen, income, costs, uses } = figures
  const kinds = (title: string, many: Figures['income'], whole: number): Cell[][] =>
    many.length === 0
      ? []
      : [[], [head(title)], ...many.map(({ name, fen }) => [text(name), sum(fen)]), [head('合计'), sum(whole)]]
  return {
    sheet: '收支',
    widths: [28, 18],
    rows: [
      [head(`${compound}公共收益 ${quarterName(quarter)}`)],
      [text('单位：元')],
      [],
      [text('上期结余'), sum(beforeFen)],
      [text('收入'), sum(inFen)],
      [text('成本'), sum(-costFen)],
      [text('使用'), sum(-usedFen)],
      ...(owedFen === 0 ? [] : [[text('还没到账'), sum(-owedFen)]]),
      [head('结余'), sum(leftFen)],
      ...kinds('收入', income, inFen),
      ...kinds('成本', costs, costFen),
      ...kinds('使用', uses, usedFen),
      ...(code ? [[], [text('封签短码'), text(code)]] : [])
    ]
  }
}

const titles = [
  '日期',
  '事由',
  '科目',
  '借方（元）',
  '贷方（元）',
  '凭证张数',
  '表决',
  '合同',
  '谁批的',
  '封账号',
  '编号'
]

/** One row a leg: whoever adds up the two columns gets the same twice. */
export function linesSheet(entries: readonly (EntryFacts & { sealNo: number | null })[]): SheetRows {
  const rows = [...entries]
    .sort((one, other) => (one.day === other.day ? one.at - other.at : one.day < other.day ? -1 : 1))
    .flatMap(({ day, what, legs, evidence, approvals, sealNo, reason, _id }) =>
      legs.map(({ account, side, amount }): Cell[] => [
        text(day),
        text(reason ? `${what}（冲销：${reason}）` : what),
        text(accountName(account)),
        side === 'debit' ? sum(amount) : null,
        side === 'credit' ? sum(amount) : null,
        { value: evidence.vouchers.length },
        text(evidence.decisionId ?? ''),
        text(evidence.contractId ?? ''),
        text(approvals.map(({ who, what: deed }) => `${who} ${deed}`).join('；')),
        text(sealNo === null ? '还没封' : String(sealNo)),
        text(_id)
      ])
    )
  return { sheet: '每一笔', widths: [12, 32, 18, 14, 14, 10, 22, 22, 36, 8, 28], rows: [titles.map(head), ...rows] }
}
