/** The income of one month of 金麒麟小区 as it stands in the bank's statement, line by line. */
import { between, happens } from '../chance'
import { daysLater, firstOfMonth, lastOfMonth, monthNumber } from '../china-days'
import type { DemoContract } from './property'

export interface IncomeLine {
  day: string
  fen: number
  what: string
  party: string
  class: string
  contractId?: string
  due?: string
}

/** A contract that stands in the register. */
export interface Registered extends DemoContract {
  id: string
  class: string
  fromDay: string
}

const stepMonths = { once: 0, month: 1, quarter: 3, half: 6, year: 12 } as const

/** All income whose day lies in the month of `first`, by day. */
export function incomeOf(first: string, contracts: readonly Registered[]): IncomeLine[] {
  const lines = [
    ...rentedSpaces(first),
    ...visitors(first),
    ...stalls(first),
    ...venues(first),
    ...shares(first),
    ...contracts.flatMap(contract => paidIn(first, contract))
  ]
  return lines.sort((one, other) => one.day.localeCompare(other.day))
}

const SPACES = 68

const spaceName = (index: number): string => {
  const [row, from] = index < 24 ? ['东', 0] : index < 44 ? ['中', 24] : ['西', 44]
  return `${row}${String(index - Number(from) + 1).padStart(2, '0')}`
}

/** Every space that was let that month: sums differ by where it lies and by how many days were left. */
function rentedSpaces(first: string): IncomeLine[] {
  const month = monthNumber(first)
  return Array.from({ length: SPACES }, (_, index): IncomeLine[] => {
    const words = `space ${index} ${first}`
    if (happens(words, 3)) return []
    const full = index < 24 ? 16_000 : index < 44 ? 15_000 : 12_000
    const begun = happens(`${words} begun`, 4)
    const fen = begun ? Math.round((full * between(`${words} days`, 8, 24)) / 30) : full
    const what = `${spaceName(index)} 车位 ${month} 月停车费${begun ? '（按天）' : ''}`
    const day = daysLater(first, begun ? between(`${words} late`, 9, 20) : between(`${words} day`, 0, 8))
    return [{ day, fen, what, party: '业主缴费', class: 'parking' }]
  }).flat()
}

/** The days of a month on which the barrier's takings are settled, twice a week. */
const settledOn = [3, 6, 10, 13, 17, 20, 24, 27] as const

function visitors(first: string): IncomeLine[] {
  return settledOn.map((after, index) => {
    const fen = between(`visitors ${first} ${after}`, 90, 230) * 100
    const from = daysLater(first, (settledOn[index - 1] ?? -1) + 1)
    const day = daysLater(first, after)
    const what = `临时停车 ${monthNumber(first)} 月 ${Number(from.slice(8))}–${Number(day.slice(8))} 日`
    return { day, fen, what, party: '道闸收款', class: 'parking' }
  })
}

const wares = ['蔬菜', '馒头', '布料', '修鞋配钥匙', '早点', '花草'] as const

function stalls(first: string): IncomeLine[] {
  return [3, 10, 17, 24].flatMap(after => {
    const day = daysLater(first, after)
    return wares.slice(0, between(`stalls ${day}`, 1, 3)).map((ware, index) => {
      const fen = between(`stall ${day} ${index}`, 2, 5) * 1000
      return { day, fen, what: `南广场摊位 ${ware}`, party: '摊主缴费', class: 'stall' }
    })
  })
}

function venues(first: string): IncomeLine[] {
  const rooms = Array.from({ length: between(`rooms ${first}`, 1, 4) }, (_, index) => {
    const day = daysLater(first, between(`room ${first} ${index}`, 0, 26))
    const half = happens(`half ${first} ${index}`, 40)
    return {
      day,
      fen: half ? 8_000 : 15_000,
      what: `活动室使用费 ${half ? '半场' : '一场'}`,
      party: '业主缴费',
      class: 'venue'
    }
  })
  const court = between(`court ${first}`, 96, 214) * 100
  const lights = { day: daysLater(first, 27), fen: court, what: '羽毛球场灯光费', party: '扫码收款', class: 'venue' }
  return [...rooms, lights]
}

/** What is settled by the meter or the scale: chargers every month, old paper every month, interest every quarter. */
function shares(first: string): IncomeLine[] {
  const month = monthNumber(first)
  const end = lastOfMonth(first)
  const chargers = between(`chargers ${first}`, 61_240, 98_710)
  const paper = between(`paper ${first}`, 4_350, 13_980)
  const lines = [
    {
      day: daysLater(first, 11),
      fen: chargers,
      what: `充电桩 ${((month + 10) % 12) + 1} 月收益三成`,
      party: '骑安充电',
      class: 'machines'
    },
    { day: daysLater(first, 18), fen: paper, what: '楼道清出的废纸箱卖给回收站', party: '再生资源站', class: 'other' }
  ]
  if (month % 3 !== 0) return lines
  const interest = between(`interest ${first}`, 3_120, 6_890)
  return [...lines, { day: daysLater(end, -9), fen: interest, what: '专户结息', party: '开户银行', class: 'other' }]
}

/** What a contract brings in a month, if somebody paid. */
function paidIn(first: string, contract: Registered): IncomeLine[] {
  const { rhythm, months, fromDay, payDays, unpaid = [], yuan } = contract
  const step = stepMonths[rhythm]
  const periods = step === 0 ? 1 : Math.ceil(months / step)
  return Array.from({ length: periods }, (_, index) => index).flatMap(index => {
    const start = firstOfMonth(fromDay, index * step)
    const day = daysLater(start, between(`paid ${contract.what} ${contract.party} ${index}`, 0, payDays))
    if (unpaid.includes(index) || firstOfMonth(day) !== first) return []
    const due = daysLater(start, payDays)
    const fen = Math.round(yuan * 100)
    return [
      { day, fen, what: contract.what, party: contract.party, class: contract.class, contractId: contract.id, due }
    ]
  })
}
