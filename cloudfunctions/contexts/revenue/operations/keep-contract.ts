/** contract.keep — 2 round trips beside the platform's check: the asset, the contract; 2 more again, photos 2 and 2. */
import { displayName } from 'contexts/community'
import { checkText, ownMedia } from 'contexts/content'
import { change } from 'kernel/change'
import { type Context, newId } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { sortKey } from 'kernel/list'
import { read } from 'kernel/read'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { lineage } from 'kernel/scope'
import { contractKeep } from 'types/assets'
import type { Input } from 'types/contract'
import { type Asset, assets, type Contract, contracts } from '../documents'
import { mediaKept } from '../old-media'
import { contractViewOf } from '../register-view'
import { daysAreSound, reckoned } from '../rules/contract'
import { stale } from '../stale'

type Asked = Input<typeof contractKeep>

export const keepContract = handle(contractKeep, async (context, asked) => {
  const asset = await read(context, assets, asked.assetId)
  if (isRefusal(asset)) return asset
  if (!daysAreSound(asked)) return refuse('contract-days', ['fromDay', 'untilDay'])
  const verdict = await checkText(context, [asked.party, asked.what], ['party', 'what'])
  if (isRefusal(verdict)) return verdict
  const kept = asked.contractId
    ? await again(context, asset, asked, asked.contractId)
    : await anew(context, asset, asked)
  return isRefusal(kept) ? kept : contractViewOf(context, kept)
})

const termsOf = ({ party, what, amountFen, rhythm, fromDay, untilDay, payDays }: Asked) => ({
  party,
  what,
  amountFen,
  rhythm,
  fromDay,
  untilDay,
  payDays
})

async function anew(context: Context, asset: Asset, asked: Asked): Promise<Contract | Refusal> {
  const { at, actor } = context
  const { _id: assetId, name: assetName, scope, class: income } = asset
  const media = await ownMedia(context, asked.media, scope, 'photo')
  if (isRefusal(media)) return media
  const _id = newId(context, 'k')
  const begun = { paid: [], matters: [], remindedFor: null, open: true, graceDays: lawAt(scope).missingGraceDays.value }
  const whose = { assetId, assetName, scope, class: income, keptBy: displayName(actor, scope, at), at }
  const draft = { ...termsOf(asked), ...begun, ...whose, _id, media, around: lineage(scope), key: sortKey(at, _id) }
  return create(context, contracts, draft, made => made)
}

/** What was paid was paid by these terms: then they stand, and only the words and photos change. */
async function again(context: Context, asset: Asset, asked: Asked, id: string): Promise<Contract | Refusal> {
  const there = await context.documents.get<Contract>(contracts.name, id)
  if (there?.assetId !== asset._id) return refuse('not-found')
  const media = await mediaKept(context, asked.media, there.media, there.scope)
  if (isRefusal(media)) return media
  return change(
    context,
    contracts,
    id,
    before => {
      const refused = stale(before, asked.version)
      if (refused) return refused
      const { amountFen, rhythm, fromDay, payDays, untilDay } = asked
      const changed = Object.entries({ amountFen, rhythm, fromDay, payDays, untilDay }).some(
        ([field, value]) => before[field as 'fromDay'] !== value
      )
      if (changed && before.paid.length > 0) return refuse('contract-paid')
      return reckoned({ ...before, ...termsOf(asked), media })
    },
    after => after
  )
}
