/** Two hundred people want the last ten of a thing at the same moment: ten get it, and nobody pays for nothing. */
import { bookId, carryOut, openAccounts, strictBalances } from 'contexts/ledger'
import type { Purse } from 'contexts/volunteering/points-documents'
import { purseAccount, purseOf } from 'contexts/volunteering/purse'
import type { Redemption } from 'contexts/volunteering/shop-documents'
import { personIdOf } from 'kernel/person-id'
import { isRefusal } from 'kernel/refusal'
import { createSecrets } from 'kernel/secrets'
import { itemRedeem } from 'types/shop'
import { createCloud } from '../../local/cloud'
import { resident } from '../../local/demo/people'
import { community, foundTown, movePersonasIn } from '../../local/demo/town'
import { soap, stocked } from '../operations/examples/shop-walk'
import { environment, openWorld, type World } from '../world'

const PEOPLE = 200
const GOODS = 10
const LEGS_MAX = 19
const book = bookId('points', community)
const openids = Array.from({ length: PEOPLE }, (_, n) => `oNeighbour${n}`)
const secrets = createSecrets(environment.HOUSE_KEY, environment.PHONE_KEY)

interface Person extends Record<string, unknown> {
  _id: string
  openid: string
}

/** Neighbours as the one who moved in, each with points enough for one. */
async function neighboursWithPoints(world: World): Promise<void> {
  const people = await world.stored<Person>('people')
  const one = people.find(({ openid }) => openid === resident)
  if (!one) throw new Error('nobody has moved in')
  const ids = openids.map(openid => personIdOf({ secrets }, openid))
  const copies = ids.map((_id, n) => ({ ...one, _id, openid: openids[n], code: String(9_000_000_000 + n) }))
  await world.cloud.hooks.seed('people', copies)
  const purses = ids.map((personId): Purse => {
    const lists = { counted: [], waiting: [], lots: [], taken: [], served: [], outbox: [] }
    const _id = purseOf({ secrets }, book, personId)
    return { _id, scope: community, book, personId, ...lists, lookAgainAt: null, version: 1, nextDueAt: null }
  })
  await world.cloud.hooks.seed(
    'purses',
    purses.map(purse => ({ ...purse }))
  )
  const accounts = purses.map(({ _id }) => purseAccount(_id))
  await world.cloud.within({ token: 'the-points' }, async () => {
    const { documents } = await import('kernel/cloud/documents')
    const desk = { documents, at: world.hand.now() }
    await openAccounts(documents, book, accounts)
    for (let from = 0; from < PEOPLE; from += LEGS_MAX) {
      const some = accounts.slice(from, from + LEGS_MAX)
      const credits = some.map(account => ({ account, side: 'credit' as const, amount: soap.price }))
      const debit = { account: 'granted', side: 'debit' as const, amount: soap.price * some.length }
      const entry = { id: `points${from}`, book, what: '积分', legs: [debit, ...credits] }
      const carried = await carryOut(desk, [{ do: 'post', entry }])
      if (isRefusal(carried)) throw new Error(carried.reason)
    }
  })
}

let world: World
let itemId = ''
beforeAll(async () => {
  const prepare = async (fresh: World) => {
    itemId = (await stocked(fresh)).itemId ?? ''
    await neighboursWithPoints(fresh)
  }
  world = await openWorld(prepare, { RATE_SCALE: '1000' }, undefined, { createCloud, foundTown, movePersonasIn })
}, 300_000)
afterAll(() => world.close())

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** One tap; a function that ran out of its time has given no answer. */
async function tap(openid: string): Promise<string> {
  const input = { itemId, price: soap.price }
  const answered = await world.send(openid, itemRedeem, input, { requestId: `wish-${openid}` }).catch(() => null)
  if (!answered) return 'busy'
  return answered.answer.ok ? 'held' : answered.answer.refusal.reason
}

/** Taps until there is an answer, each time as the same request. */
async function redeem(openid: string, after: number): Promise<string> {
  await pause(after)
  for (let taps = 1; ; taps++) {
    const answer = await tap(openid)
    if (answer !== 'busy') return answer
    await pause(50 * taps * (1 + Math.random()))
  }
}

test('of two hundred exactly ten get one, and the others hear that there is none left', async () => {
  const answers = await Promise.all(openids.map((openid, n) => redeem(openid, n * 15)))
  expect(answers.filter(answer => answer === 'held')).toHaveLength(GOODS)
  expect(answers.filter(answer => answer === 'item-gone')).toHaveLength(PEOPLE - GOODS)
  const held = (await world.stored<Redemption>('redemptions')).filter(({ state }) => state === 'held')
  expect(new Set(held.map(({ personId }) => personId)).size).toBe(GOODS)
  await world.cloud.within({ token: 'the-count' }, async () => {
    const { documents } = await import('kernel/cloud/documents')
    const [shelf] = await strictBalances(documents, bookId('stock', community), [`shelf:${itemId}`])
    expect(shelf).toMatchObject({ standing: GOODS, available: 0 })
    const paying = held.map(({ purse }) => purseAccount(purse))
    const purses = await strictBalances(documents, book, paying)
    expect(purses.map(({ available }) => available)).toEqual(paying.map(() => 0))
  })
}, 300_000)
