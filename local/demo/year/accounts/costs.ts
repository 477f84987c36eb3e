/** What it cost to have the income: the bills of one month, each with the kind of paper that proves it. */
import { between, happens } from '../chance'
import { daysLater, monthNumber } from '../china-days'

export interface CostLine {
  day: string
  fen: number
  what: string
  cost: 'repair' | 'power' | 'clean' | 'manage' | 'tax' | 'bank' | 'other'
  /** A drawing in `demo/photos`. */
  paper: 'paper-invoice' | 'paper-receipt' | 'paper-bank'
}

const repairs = [
  '道闸起落杆换电机',
  '车位线重新划 6 个',
  '活动室门锁换新',
  '羽毛球场灯管换 4 支',
  '摊位水龙头换两个',
  '快递柜边地砖补 3 平方米',
  '临停车位减速带修好',
  '仓库屋面补漏'
] as const

/** About a dozen a month; small sums, so that no vote is needed for any of them. */
export function costsOf(first: string): CostLine[] {
  const month = monthNumber(first)
  const on = (after: number) => daysLater(first, after)
  const sum = (words: string, least: number, most: number) => between(`${words} ${first}`, least, most)
  const mends = Array.from({ length: sum('mends', 1, 3) }, (_, index): CostLine => {
    const what = repairs[(month * 3 + index) % repairs.length] ?? repairs[0]
    return {
      day: on(7 + index * 6),
      fen: sum(`mend ${index}`, 9_600, 118_000),
      what,
      cost: 'repair',
      paper: 'paper-invoice'
    }
  })
  const lines: CostLine[] = [
    { day: on(4), fen: sum('barrier', 12_130, 19_870), what: '道闸和岗亭电费', cost: 'power', paper: 'paper-invoice' },
    { day: on(4), fen: sum('room', 6_240, 14_350), what: '活动室、球场电费', cost: 'power', paper: 'paper-invoice' },
    { day: on(9), fen: sum('water', 2_460, 5_920), what: '摊位水费', cost: 'power', paper: 'paper-invoice' },
    { day: on(12), fen: 48_000, what: '摊位收市保洁（4 次）', cost: 'clean', paper: 'paper-receipt' },
    { day: on(16), fen: sum('bin', 12_000, 18_600), what: '摊位垃圾清运', cost: 'clean', paper: 'paper-receipt' },
    { day: on(20), fen: 60_000, what: '停车收费员误餐补助', cost: 'manage', paper: 'paper-receipt' },
    { day: on(22), fen: sum('print', 2_800, 9_650), what: '票据、公示表打印', cost: 'manage', paper: 'paper-receipt' },
    { day: on(24), fen: sum('fee', 600, 2_150), what: '专户回单和短信费', cost: 'bank', paper: 'paper-bank' },
    ...mends
  ]
  if (month % 3 === 1)
    lines.push({ day: on(13), fen: sum('tax', 38_700, 61_400), what: '场地出租税费', cost: 'tax', paper: 'paper-bank' })
  if (happens(`flowers ${first}`, 50)) {
    lines.push({
      day: on(18),
      fen: sum('flowers', 8_400, 36_000),
      what: '广告框边花箱换花',
      cost: 'clean',
      paper: 'paper-receipt'
    })
  }
  return lines
}
