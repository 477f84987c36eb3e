/** The forms about public money: the quarter for the board, and the written answer to a question. */
import type { DisclosureView, KindSum } from 'types/disclosure'
import type { MoneyObjectionView } from 'types/inspecting'
import type { LineCard } from 'types/ledger'
import { quarterName } from 'types/quarter-name'
import { fullDay } from '@/ui/time'
import { yuan } from '@/ui/yuan'
import type { Block, Column } from '../sheet/blocks'

/** 3 cm, the smallest that an old phone reads at arm's length. */
const CODE = 300

const sums: readonly Column[] = [
  { name: '项目', share: 6 },
  { name: '金额（元）', share: 4 }
]

const kindRows = (kinds: readonly KindSum[], sign: string): string[][] =>
  kinds.map(({ name, fen }) => [`　${name}`, `${fen < 0 ? '' : sign}${yuan(fen)}`])

function sumRows({ figures }: DisclosureView): string[][] {
  const { beforeFen, inFen, costFen, usedFen, owedFen, leftFen, income, costs, uses } = figures
  return [
    ['上期结余', yuan(beforeFen)],
    ['收入', `+${yuan(inFen)}`],
    ...kindRows(income, '+'),
    ['成本', `−${yuan(costFen)}`],
    ...kindRows(costs, '−'),
    ['使用（业主表决过的）', `−${yuan(usedFen)}`],
    ...kindRows(uses, '−'),
    ...(owedFen === 0 ? [] : [['还没到账', yuan(-owedFen)]]),
    ['季末结余', yuan(leftFen)]
  ]
}

const purses = ['bank', 'cash']

/** What came onto bank and cash by one line; plus and minus as on the board. */
function moved({ legs, amount }: LineCard): string {
  const fen = legs.reduce(
    (sum, leg) => (purses.includes(leg.account) ? sum + (leg.side === 'debit' ? leg.amount : -leg.amount) : sum),
    0
  )
  if (fen === 0) return yuan(amount)
  return fen > 0 ? `+${yuan(fen)}` : yuan(fen)
}

const lineColumns: readonly Column[] = [
  { name: '日期', share: 3 },
  { name: '事由', share: 8 },
  { name: '金额（元）', share: 4 },
  { name: '凭证', share: 2 }
]

const oldestFirst = (lines: readonly LineCard[]): LineCard[] =>
  [...lines].sort((one, other) => (one.day === other.day ? one.at - other.at : one.day < other.day ? -1 : 1))

interface Poster {
  view: DisclosureView
  lines: readonly LineCard[]
  compound: string
  /** A picture as a data address. */
  code: string
}

export function disclosureForm({ view, lines, compound, code }: Poster): Block[] {
  const { quarter, seal, publishedAt } = view
  const who = view.timeline.filter(({ what }) => what !== '退回去看').map(({ who: by, what }) => `${by} ${what}`)
  return [
    { kind: 'title', text: `${compound}公共收益公示`, note: quarterName(quarter) },
    { kind: 'table', columns: sums, rows: sumRows(view) },
    ...(publishedAt === undefined
      ? []
      : [{ kind: 'field', label: '公示', value: `${fullDay(publishedAt)} 起，挂满三十天` } as const]),
    { kind: 'field', label: '谁办的', value: who.join('；') },
    {
      kind: 'codes',
      items: [
        {
          image: code,
          words: [
            seal ? `封签短码 ${seal.code}` : '扫码看每一笔',
            '微信扫一扫，每一笔都能看凭证、合同、谁批的',
            '手机上的封签短码和这里一样，账就没有被改过'
          ]
        }
      ],
      side: CODE,
      abreast: 1
    },
    { kind: 'paragraph', text: '看不懂、对不上，就问：扫码问，或到社区当面问，三天内答复。业主可以查账。' },
    { kind: 'heading', text: `每一笔（${lines.length} 笔）` },
    {
      kind: 'table',
      columns: lineColumns,
      rows: oldestFirst(lines).map(line => [
        line.day.slice(5).replace('-', '/'),
        line.what,
        moved(line),
        line.vouchers > 0 ? `${line.vouchers} 张` : ''
      ])
    },
    { kind: 'signatures', names: ['记账', '核对', '业委会'] }
  ]
}

export function moneyObjectionForm(one: MoneyObjectionView): Block[] {
  const { by, at, about, text, answer, escalated, ruling } = one
  return [
    { kind: 'title', text: '异议答复单', note: `公共收益 · ${about}` },
    { kind: 'field', label: '谁问的', value: `${by}，${fullDay(at)}` },
    { kind: 'heading', text: '问的是' },
    { kind: 'paragraph', text },
    { kind: 'heading', text: '答复' },
    ...(answer
      ? [
          { kind: 'paragraph', text: answer.text } as const,
          { kind: 'field', label: '谁答的', value: `${answer.by}，${fullDay(answer.at)}` } as const
        ]
      : [{ kind: 'ruled', lines: 5 } as const]),
    ...(escalated
      ? [
          { kind: 'heading', text: '请社区来看' } as const,
          { kind: 'paragraph', text: escalated.why || '觉得没有说清' } as const
        ]
      : []),
    ...(ruling
      ? [
          { kind: 'paragraph', look: 'strong', text: ruling.text } as const,
          { kind: 'field', label: '社区', value: `${ruling.by}，${fullDay(ruling.at)}` } as const
        ]
      : []),
    { kind: 'signatures', names: ['答复的人', '收到的人'] }
  ]
}
