/** One redemption as the person it is for, or a counter, may see it. */
import { mayThey } from 'kernel/authority'
import type { Context } from 'kernel/context'
import { type RedemptionView, redemptionCancel, redemptionCollect } from 'types/shop'
import type { Redemption } from './shop-documents'

/** The digits stand in the code only while it is set aside. */
export const digitsIn = ({ code }: Pick<Redemption, 'code'>): string => code.slice(code.lastIndexOf(':') + 1)

export const isHeld = ({ state, expiresAt }: Pick<Redemption, 'state' | 'expiresAt'>, at: number): boolean =>
  state === 'held' && at < expiresAt

/** @param told whoever set it aside for somebody else at the counter is told the digits as well, once. */
export function redemptionViewOf(context: Context, redemption: Redemption, told = false): RedemptionView {
  const { _id: id, scope, itemId, item, kind, price, who, state, at, expiresAt, endedAt, note } = redemption
  const { merchantId, where, personId } = redemption
  const mine = personId === context.actor.personId
  const held = isHeld(redemption, context.at)
  const may = ({ who: those }: { who: Parameters<typeof mayThey>[1] }) =>
    held && mayThey(context.actor, those, { scope, authorId: personId }, context.at) === 'yes'
  return {
    id,
    scope,
    itemId,
    item,
    kind,
    price,
    who,
    mine,
    state,
    at,
    expiresAt,
    ...(endedAt === undefined ? {} : { endedAt }),
    ...(note ? { note } : {}),
    where: { ...where, ...(merchantId ? { merchantId } : {}) },
    ...((mine || told) && held ? { digits: digitsIn(redemption) } : {}),
    acts: [
      ...(may(redemptionCollect) ? (['collect'] as const) : []),
      ...(may(redemptionCancel) ? (['cancel'] as const) : [])
    ]
  }
}
