/** Getting back what was owed to all: what the former manager had kept, step by step, with the sums that came in. */
import type { Hand } from '../../hand'
import { clerk } from '../../people'
import { compound } from '../../town'
import type { Moment } from '../calendar'
import { DAY, dayAt, daysLater } from '../china-days'
import { saturdayBack } from '../gatherings'
import { book } from './bookkeeping'

const HOUR = DAY / 24

const steps = [
  { back: 22, text: '业委会和社区一起对了三年的停车收据，列出 214 张没有入账。' },
  { back: 20, text: '给原物业送了书面通知，附对账单，限三十天说明。' },
  { back: 17, text: '街道召集见面，对方认下 28 460 元，答应分期退。' },
  { back: 8, text: '第二期逾期，社区法律顾问发了函。' },
  { back: 4, text: '对方来人谈，答应七月底前结清余下的。' }
] as const

const recovered = [
  { back: 15, fen: 985_050, what: '清收：原物业退回第一期停车费' },
  { back: 7, fen: 620_000, what: '清收：原物业退回第二期停车费' }
] as const

export function clearing(hand: Hand, now: number): Moment[] {
  let clearingId = ''
  const begin = async () => {
    const words = { title: '原物业少交的停车费', debtor: '原物业公司', owedFen: 2_846_000 }
    const why = '换物业前的三年，地面停车费有一部分没有进公账，收据存根对不上。'
    const sinceDay = daysLater(dayAt(hand.now()), -730)
    clearingId = (await hand.act<{ id: string }>(clerk, 'clearing.keep', { scope: compound, ...words, sinceDay, why }))
      .id
  }
  const step = (text: string) => hand.act(clerk, 'clearing.step', { clearingId, text, media: [], close: false })
  const comeIn = (fen: number, what: string) => {
    const words = { kind: 'income', class: 'other', amountFen: fen, purse: 'bank', what, clearingId }
    return book(hand, { ...words, day: dayAt(hand.now()) })
  }
  return [
    { at: saturdayBack(now, 23), run: begin },
    ...steps.map(({ back, text }) => ({ at: saturdayBack(now, back) + 7 * HOUR, run: () => step(text) })),
    ...recovered.map(({ back, fen, what }) => ({
      at: saturdayBack(now, back) + 7 * HOUR,
      run: () => comeIn(fen, what)
    }))
  ]
}
