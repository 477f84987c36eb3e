/** Assets and contracts as everybody in the compound sees them. */
import { mediaViews } from 'contexts/content'
import { hasPost } from 'kernel/authority'
import { chinaDate } from 'kernel/china-month'
import type { Context } from 'kernel/context'
import type { AssetCard, AssetView, ContractCard, ContractView, ExpectedView } from 'types/assets'
import { bookkeepers } from 'types/assets'
import { type Asset, type Contract, contracts } from './documents'
import { type Expected, expectedOf, missingOf, stateOf } from './rules/contract'

/** Contracts of one asset that are shown with it. */
const OF_AN_ASSET = 30

export function assetCardOf(asset: Asset): AssetCard {
  const { _id: id, part, class: income, name, place, state, note, premises, media, at } = asset
  return {
    id,
    part,
    class: income,
    name,
    place,
    state,
    note,
    ...(premises ? { premises } : {}),
    photos: media.length,
    at
  }
}

/** One round trip for its contracts, two for photos where there are any. */
export async function assetViewOf(context: Context, asset: Asset): Promise<AssetView> {
  const { _id: assetId, scope, media, version, keptBy } = asset
  const options = { order: { key: 'desc' }, limit: OF_AN_ASSET } as const
  const found = await context.documents.find<Contract>(contracts.name, { assetId }, options)
  return {
    ...assetCardOf(asset),
    scope,
    media: await mediaViews(context, media),
    contracts: found.map(contract => contractCardOf(contract, context.at)),
    version,
    keptBy,
    acts: hasPost(context.actor, bookkeepers, scope, context.at) ? ['keep'] : []
  }
}

export function expectedViewOf(contract: Contract, expected: Expected, today: string): ExpectedView {
  const matter = contract.matters.find(one => one.due === expected.due)
  return { ...expected, state: stateOf(contract, expected, today), ...(matter ? { matterId: matter.matterId } : {}) }
}

export function contractCardOf(contract: Contract, at: number): ContractCard {
  const today = chinaDate(at)
  const { _id: id, assetId, assetName, class: income, party, what, amountFen, rhythm } = contract
  const { fromDay, untilDay, payDays, ended } = contract
  const missing = missingOf(contract, today)
  const next = expectedOf(contract).find(one => one.due >= today && one.paidFen < one.amountFen)
  return {
    id,
    assetId,
    assetName,
    class: income,
    party,
    what,
    amountFen,
    rhythm,
    fromDay,
    untilDay,
    payDays,
    ...(ended ? { ended: { day: ended.day, reason: ended.reason, by: ended.by } } : {}),
    missingFen: missing.reduce((sum, one) => sum + one.amountFen - one.paidFen, 0),
    ...(next ? { next: expectedViewOf(contract, next, today) } : {})
  }
}

/** Two round trips for photos where there are any. */
export async function contractViewOf(context: Context, contract: Contract): Promise<ContractView> {
  const { scope, media, paid, version, ended } = contract
  const today = chinaDate(context.at)
  const keeps = hasPost(context.actor, bookkeepers, scope, context.at)
  return {
    ...contractCardOf(contract, context.at),
    scope,
    expected: expectedOf(contract).map(one => expectedViewOf(contract, one, today)),
    paidFen: paid.reduce((sum, one) => sum + one.amountFen, 0),
    media: await mediaViews(context, media),
    version,
    acts: [
      ...(keeps && !ended ? (['keep', 'end'] as const) : []),
      ...(keeps && contract.open ? (['book'] as const) : [])
    ]
  }
}
