/** Sets one piece and its points aside for somebody, in both books at once. */
import { displayName, findByCode } from 'contexts/community'
import { bookId, strictBalances } from 'contexts/ledger'
import type { Actor } from 'kernel/actor'
import { type Context, newId } from 'kernel/context'
import { create } from 'kernel/create'
import { DuplicateKey } from 'kernel/documents'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { sortKey } from 'kernel/list'
import type { NoticeEntry } from 'kernel/outbox'
import { read } from 'kernel/read'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { covers } from 'kernel/scope'
import { itemRedeem } from 'types/shop'
import { placeOf } from '../item-view'
import { keepsShop } from '../merchant-people'
import { type Purse, purses } from '../points-documents'
import { purseOf } from '../purse'
import { setAside, shelfOf } from '../redemption-acts'
import { redemptionViewOf } from '../redemption-view'
import { sixDigits } from '../rules/redeeming'
import { type Item, items, type Merchant, merchants, type Redemption, redemptions } from '../shop-documents'
import { noteTaking, settleTaking } from '../taking'

const DAY_MS = 86_400_000
/** How many six digits are tried: two people in one community seldom have the same, and never at one time. */
const DIGITS_TRIED = 5

type Taker = Pick<Actor, 'personId' | 'homes' | 'posts'>

/** 15 round trips; one more for a merchant’s thing, and one for somebody without a phone. */
export const redeemItem = handle(itemRedeem, async (context, { itemId, price, personCode }) => {
  const item = await read(context, items, itemId)
  if (isRefusal(item)) return item
  const id = newId(context, 'r')
  const made = await attempt(context, item, id, price, personCode)
  const shown = (redemption: Redemption) => redemptionViewOf(context, redemption, personCode !== undefined)
  if (!isRefusal(made)) return shown(made)
  // A repeat of what was done is answered as the first time, though the thing may be gone or dearer by now.
  const there = await context.documents.get<Redemption>(redemptions.name, id)
  const first = there?.served.find(({ key }) => key === context.requestKey)
  if (!there || !first) return made
  return first.content === context.contentHash ? shown(there) : refuse('request-reused')
})

async function attempt(
  context: Context,
  item: Item,
  id: string,
  price: number,
  personCode: string | undefined
): Promise<Redemption | Refusal> {
  if (!item.on) return refuse('item-off')
  if (item.price !== price) return refuse('stale-view')
  const taker = await takerOf(context, item.scope, personCode)
  if (isRefusal(taker)) return taker
  const book = bookId('points', item.scope)
  const purse = await context.documents.get<Purse>(purses.name, purseOf(context, book, taker.personId))
  if (!purse) return refuse('points-short')
  const expiresAt = context.at + lawAt(item.scope).redeemDays.value * DAY_MS
  const noted = await noteTaking(context, purse, item, id, expiresAt)
  if (isRefusal(noted)) return noted
  const where = await whereOf(context, item)
  const draft = draftOf(context, item, id, { taker, purse: purse._id, expiresAt, where })
  const held = await setAside(context, draft)
  if (isRefusal(held)) {
    const stuck = await settleTaking(context, purse._id, id, false)
    if (stuck) return stuck
    return held.reason === 'not-enough' || held.reason === 'account-closed' ? shortOf(context, item) : held
  }
  return withDigits(context, draft, personCode !== undefined)
}

/** Whose points: the caller's, or for those who keep the shop those of a neighbour who says their number. */
async function takerOf(context: Context, scope: string, personCode: string | undefined): Promise<Taker | Refusal> {
  if (personCode === undefined) return context.actor
  if (!keepsShop(context, scope)) return refuse('redeem-for')
  const person = await findByCode(context, personCode)
  if (!person?.homes.some(home => covers(scope, home.path))) return refuse('person-unknown', ['personCode'])
  return { ...person, posts: [] }
}

async function whereOf(context: Context, item: Item) {
  if (!item.merchantId) return placeOf(item, null)
  return placeOf(item, await context.documents.get<Merchant>(merchants.name, item.merchantId))
}

interface Details {
  taker: Taker
  purse: string
  expiresAt: number
  where: { name: string; address: string }
}

function draftOf({ at }: Context, item: Item, id: string, { taker, purse, expiresAt, where }: Details) {
  return {
    _id: id,
    key: sortKey(at, id),
    scope: item.scope,
    itemId: item._id,
    item: item.name,
    kind: item.kind,
    price: item.price,
    settleFen: item.settleFen,
    merchantId: item.merchantId ?? '',
    where: { name: where.name, address: where.address },
    purse,
    personId: taker.personId,
    who: displayName({ ...taker, posts: [] }, item.scope, at),
    state: 'held' as const,
    at,
    expiresAt,
    month: ''
  }
}

/** Which of the two there was too little of; nothing was set aside. One round trip. */
async function shortOf({ documents }: Context, { _id, scope }: Item): Promise<Refusal> {
  const [shelf] = await strictBalances(documents, bookId('stock', scope), [shelfOf(_id)])
  return refuse(shelf && shelf.available > 0 ? 'points-short' : 'item-gone')
}

/** Digits that nobody else in the community has to say at this moment. */
async function withDigits(context: Context, draft: ReturnType<typeof draftOf>, forThem: boolean) {
  for (let tried = 0; tried < DIGITS_TRIED; tried++) {
    const digits = sixDigits(context.secrets.derive('redemption', `${draft._id} ${tried}`, 16))
    const code = `${draft.scope}:${digits}`
    const outbox = forThem ? [takenForNotice(draft)] : []
    try {
      return await create(context, redemptions, { ...draft, code, outbox }, redemption => redemption)
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error
    }
  }
  return refuse('busy')
}

/** Whoever had somebody else redeem for them is told of it. */
const takenForNotice = ({ _id, personId, item, price, at }: ReturnType<typeof draftOf>): NoticeEntry => ({
  id: `${_id}:for`,
  kind: 'notice',
  audience: { people: [personId] },
  title: '超市替您换了东西',
  body: `照您报的编号，用 ${price} 分换“${item}”。不是您本人要换的，请马上告诉社区。`,
  link: `/packages/points/redeem/index?id=${_id}`,
  at
})
