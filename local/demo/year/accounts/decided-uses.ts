/** What the owners voted for and what was then paid by it: never more than the vote allows. */
import type { Hand } from '../../hand'
import { clerk } from '../../people'
import { compound } from '../../town'
import type { Moment } from '../calendar'
import { DAY, dayAt } from '../china-days'
import { decisionAsking } from '../found'
import { saturdayBack } from '../gatherings'
import { attach } from '../pictures'
import { book } from './bookkeeping'

const HOUR = DAY / 24

/** The vote of `town-life`, which speaks of about 9 000 yuan. */
const PARKING_QUESTION = '是否在北门空地划 20 个收费临停车位，收益进公账'

const uses = [
  { back: 14, fen: 246_000, what: '北门空地划线、立牌 20 个车位', paper: 'paper-invoice' },
  { back: 13, fen: 618_000, what: '北门道闸和收费机', paper: 'paper-invoice' }
] as const

export function decidedUses(hand: Hand, now: number): Moment[] {
  let decisionId = ''
  const permit = async () => {
    decisionId = await decisionAsking(hand, compound, PARKING_QUESTION)
    const words = { kind: 'permit', amountFen: 900_000, purse: 'bank', what: '业主表决：北门临停车位的建设费用' }
    await book(hand, { ...words, day: dayAt(hand.now()), decisionId })
  }
  const pay = async ({ fen, what, paper }: (typeof uses)[number]) => {
    const media = await attach(hand, clerk, compound, paper)
    const words = { kind: 'use', use: 'works', amountFen: fen, purse: 'bank', what, decisionId, media }
    await book(hand, { ...words, day: dayAt(hand.now()) })
  }
  return [
    { at: saturdayBack(now, 14) + 6 * HOUR, run: permit },
    ...uses.map(use => ({ at: saturdayBack(now, use.back) + 7 * HOUR, run: () => pay(use) }))
  ]
}
