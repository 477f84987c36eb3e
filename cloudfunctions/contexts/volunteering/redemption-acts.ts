/** What redeeming asks of the two books at once: points and piece are set aside, handed over or given back together. */
import { type Act, bookId, carryOut, type Desk } from 'contexts/ledger'
import { isRefusal, type Refusal } from 'kernel/refusal'
import { purseAccount } from './purse'
import type { Redemption } from './shop-documents'

type Redeemed = Pick<Redemption, '_id' | 'scope' | 'itemId' | 'item' | 'price' | 'purse' | 'expiresAt'>

export const shelfOf = (itemId: string): string => `shelf:${itemId}`

/** The ledger gives back by itself what nobody settled: so long after the shop should have. */
const GRACE_MS = 86_400_000

const holdIds = (id: string) => ({ points: `hp:${id}`, piece: `hs:${id}` })

/** 9 round trips. Refuses: not-enough (of either), account-closed, book-frozen, busy. */
export function setAside(desk: Desk, redeemed: Redeemed): ReturnType<typeof carryOut> {
  const { _id, scope, itemId, item: what, price, purse, expiresAt } = redeemed
  const ids = holdIds(_id)
  const until = expiresAt + GRACE_MS
  const points = { id: ids.points, book: bookId('points', scope), account: purseAccount(purse), amount: price }
  const piece = { id: ids.piece, book: bookId('stock', scope), account: shelfOf(itemId), amount: 1 }
  return carryOut(desk, [
    { do: 'hold', hold: { ...points, what, expiresAt: until } },
    { do: 'hold', hold: { ...piece, what, expiresAt: until } }
  ])
}

function settling({ _id, scope, itemId, item, price, purse }: Redeemed): Act[] {
  const ids = holdIds(_id)
  const evidence = { sourceId: _id }
  return [
    {
      do: 'settle',
      holdId: ids.points,
      entry: {
        id: `ep:${_id}`,
        book: bookId('points', scope),
        what: `换“${item}”`,
        legs: [
          { account: purseAccount(purse), side: 'debit', amount: price },
          { account: 'redeemed', side: 'credit', amount: price }
        ],
        evidence
      }
    },
    {
      do: 'settle',
      holdId: ids.piece,
      entry: {
        id: `es:${_id}`,
        book: bookId('stock', scope),
        what: `换出“${item}”`,
        legs: [
          { account: 'handed', side: 'debit', amount: 1 },
          { account: shelfOf(itemId), side: 'credit', amount: 1 }
        ],
        evidence
      }
    }
  ]
}

/** 12 round trips. Refuses: hold-over (given back before), book-frozen, busy. */
export const handOut = (desk: Desk, redeemed: Redeemed): ReturnType<typeof carryOut> =>
  carryOut(desk, settling(redeemed))

/**
 * Gives back what was set aside; 10 round trips.
 * @returns what is true afterwards: `collected` when a counter had handed it over and did not get to say so
 */
export async function giveBack(
  desk: Desk,
  redeemed: Redeemed,
  as: 'released' | 'expired'
): Promise<'collected' | 'released' | 'expired' | Refusal> {
  const ids = holdIds(redeemed._id)
  const released = await carryOut(
    desk,
    [ids.points, ids.piece].map(holdId => ({ do: 'release', holdId, as }) as const)
  )
  if (isRefusal(released)) return released
  return released.holds.some(({ state }) => state === 'settled') ? 'collected' : as
}
