/** What time does to a redemption: what nobody collected goes back to the shelf, the points to the person. */
import { chinaMonth } from 'kernel/china-month'
import type { DueKind } from 'kernel/context-module'
import { Busy } from 'kernel/documents'
import type { NoticeEntry } from 'kernel/outbox'
import { isGone } from 'kernel/personal'
import { isRefusal } from 'kernel/refusal'
import { giveBack } from './redemption-acts'
import { type Redemption, redemptions } from './shop-documents'
import { settleTaking } from './taking'

type Outcome = 'collected' | 'released' | 'expired'

/** The document once it is over; from then on its digits are free. */
export function ended(redemption: Redemption, state: Outcome, at: number, note: string): Redemption {
  const over = { ...redemption, state, code: redemption._id, endedAt: at }
  return state === 'collected' ? { ...over, month: chinaMonth(at), note: '已交付' } : { ...over, note }
}

export const redemptionDue: DueKind<Redemption> = {
  collection: redemptions,
  async work(work, redemption) {
    const { at } = work
    if (redemption.state !== 'held' || redemption.expiresAt > at) return redemption
    const outcome = await giveBack(work, redemption, 'expired')
    if (isRefusal(outcome)) throw new Busy(`${redemption._id} could not expire: ${outcome.reason}`)
    const stuck = await settleTaking(work, redemption.purse, redemption._id, outcome === 'collected')
    if (stuck) throw new Busy(`the purse of ${redemption._id} was busy`)
    const after = ended(redemption, outcome, at, '过了领取的日子，积分已退回')
    const told = outcome === 'expired' && !isGone(redemption.personId) ? [expiredNotice(redemption, at)] : []
    return { ...after, outbox: [...after.outbox, ...told] }
  }
}

const expiredNotice = ({ _id, personId, item, price }: Redemption, at: number): NoticeEntry => ({
  id: `${_id}:expired`,
  kind: 'notice',
  audience: { people: [personId] },
  title: '积分退回来了',
  body: `“${item}”过了领取的日子，${price} 分已退回您的账上。`,
  link: `/packages/points/redeem/index?id=${_id}`,
  at
})
