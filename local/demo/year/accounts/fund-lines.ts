/** Lines of the community fund: drafted by the clerk, checked by another person, paid by a paper. */
import type { Hand } from '../../hand'
import { checker, clerk } from '../../people'
import { community } from '../../town'
import { dayAt } from '../china-days'
import { attach } from '../pictures'

type Line = { id: string }

const taken = (hand: Hand, lineId: string) => hand.act(checker, 'fund.check', { lineId, pass: true, why: '' })

/** A receipt that is there already, by the letter or the list that proves it. */
export async function received(hand: Hand, words: object, paper: string): Promise<void> {
  const vouchers = await attach(hand, clerk, community, paper)
  const input = { scope: community, day: dayAt(hand.now()), vouchers, ...words }
  const { id } = await hand.act<Line>(clerk, 'fund.receive', input)
  await taken(hand, id)
}

/** A spending that the checker has approved: its money is set aside. */
export async function approved(hand: Hand, words: object): Promise<string> {
  const { id } = await hand.act<Line>(clerk, 'fund.spend', { media: [], ...words })
  await taken(hand, id)
  return id
}

export async function paid(hand: Hand, lineId: string, paidFen: number): Promise<void> {
  const vouchers = await attach(hand, clerk, community, 'paper-invoice')
  await hand.act(clerk, 'fund.pay', { lineId, paidFen, day: dayAt(hand.now()), vouchers })
}
