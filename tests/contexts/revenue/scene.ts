/** What the tests of the revenue book do again and again: people with posts, an open book, a contract, lines of it. */
import * as assets from 'types/assets'
import * as bookkeeping from 'types/bookkeeping'
import type { Input } from 'types/contract'
import { checker, clerk, staff } from '../../../local/demo/people'
import { appoint, community, compound } from '../../../local/demo/town'
import type { World } from '../../world'
import { photoOf } from '../content/scene'

export { checker, clerk }

const OPENED = '2026-01-01'

/** Those who keep and check the books of the community and its compounds. */
export async function bookPeople(world: World): Promise<void> {
  await appoint(world.hand, staff, clerk, 'clerk', community, '宋雅琴')
  await appoint(world.hand, staff, checker, 'checker', community, '韩志强')
}

/** 10 000 yuan in the bank and 200 in cash on the first day of the year; costs above 5 000 yuan need a decision. */
export async function openBook(world: World): Promise<void> {
  await bookPeople(world)
  const media = [await photoOf(world, staff)]
  await world.ask(staff, bookkeeping.revenueOpen, {
    scope: compound,
    day: OPENED,
    bankFen: 1_000_000,
    cashFen: 20_000,
    costLimitFen: 500_000,
    media
  })
}

type Words = Omit<Input<typeof bookkeeping.bookingKeep>, 'scope' | 'media'>

export const income: Words = {
  kind: 'income',
  day: '2026-05-10',
  amountFen: 300_000,
  purse: 'bank',
  class: 'advert',
  what: '五月电梯广告费'
}

export const cost: Words = {
  kind: 'cost',
  day: '2026-05-12',
  amountFen: 80_000,
  purse: 'bank',
  cost: 'repair',
  what: '修道闸'
}

/** A draft by the clerk, with one photo where money goes out. */
export async function drafted(world: World, words: Words = income) {
  const media = words.kind === 'income' || words.kind === 'move' ? [] : [await photoOf(world, clerk)]
  return world.ask(clerk, bookkeeping.bookingKeep, { scope: compound, ...words, media })
}

export const check = (world: World, { id, version }: { id: string; version: number }) =>
  world.ask(checker, bookkeeping.bookingCheck, { bookingId: id, seen: version, pass: true })

export const posted = async (world: World, words?: Words) => check(world, await drafted(world, words))

export const desk = (world: World) => world.ask(clerk, bookkeeping.revenueDesk, { scope: compound })

/** Lifts of the compound, rented to an advertiser: 3 000 yuan a quarter, to be paid within ten days. */
export async function advertised(world: World): Promise<{ assetId: string; contractId: string }> {
  const { id: assetId } = await world.ask(clerk, assets.assetKeep, { scope: compound, ...lifts, media: [] })
  const { id: contractId } = await world.ask(clerk, assets.contractKeep, { assetId, ...terms, media: [] })
  return { assetId, contractId }
}

export const lifts = {
  part: 'earning' as const,
  class: 'advert' as const,
  name: '12部电梯轿厢',
  place: '1号楼到6号楼',
  state: 'used' as const,
  note: ''
}

export const terms = {
  party: '某传媒公司',
  what: '电梯广告费',
  amountFen: 300_000,
  rhythm: 'quarter' as const,
  fromDay: '2026-01-01',
  untilDay: '2026-12-31',
  payDays: 10
}

/** A decision of the owners that stands as passed; how one passes is proven where voting is. */
export async function passedDecision(world: World, id = 'd_aaaaaaaaaaaaaaaa', passed = true): Promise<string> {
  const at = world.hand.now()
  await world.cloud.hooks.seed('decisions', [
    {
      _id: id,
      key: `k.${id}`,
      around: [],
      scope: compound,
      regime: 'OWNER_SPECIAL',
      question: '是否同意用公共收益修东门道路，不超过两千元？',
      details: '',
      options: [],
      state: 'done',
      opensAt: at - 3,
      closesAt: at - 2,
      noticedAt: at - 4,
      proposedBy: 'p_nobody',
      proposer: '红邻书记 赵建国',
      roll: { heads: 355, areaCenti: 3_660_905 },
      rollHash: '',
      textHash: '',
      passed,
      version: 1,
      served: [],
      outbox: [],
      nextDueAt: null
    }
  ])
  return id
}
