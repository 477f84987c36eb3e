/** asset.keep — 3 round trips beside the platform's check: the place (or what stood), the asset, its contracts; photos 2 and 2. */
import { displayName, placeOf } from 'contexts/community'
import { checkText, ownMedia } from 'contexts/content'
import { change } from 'kernel/change'
import { type Context, newId } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { sortKey } from 'kernel/list'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { lineage } from 'kernel/scope'
import { assetKeep } from 'types/assets'
import type { Input } from 'types/contract'
import { type Asset, assets } from '../documents'
import { mediaKept } from '../old-media'
import { assetViewOf } from '../register-view'
import { stale } from '../stale'

type Asked = Input<typeof assetKeep>

export const keepAsset = handle(assetKeep, async (context, asked) => {
  if ((asked.part === 'premises') !== (asked.premises !== undefined)) return refuse('premises-facts', ['premises'])
  const { name, place, note, premises } = asked
  const verdict = await checkText(context, [name, place, note, premises?.use ?? '', premises?.usedBy ?? ''], ['name'])
  if (isRefusal(verdict)) return verdict
  const kept = asked.assetId === undefined ? await anew(context, asked) : await again(context, asked, asked.assetId)
  return isRefusal(kept) ? kept : assetViewOf(context, kept)
})

async function anew(context: Context, asked: Asked): Promise<Asset | Refusal> {
  const { assetId: _id, version: _version, premises, ...words } = asked
  const { at, actor } = context
  const place = await placeOf(context, asked.scope)
  if (place?.kind !== 'compound') return refuse('scope-missing', ['scope'])
  const media = await ownMedia(context, asked.media, asked.scope, 'photo')
  if (isRefusal(media)) return media
  const id = newId(context, 'a')
  const keptBy = displayName(actor, asked.scope, at)
  const draft = { ...words, ...(premises ? { premises } : {}), _id: id, media, keptBy, at }
  return create(context, assets, { ...draft, around: lineage(asked.scope), key: sortKey(at, id) }, made => made)
}

async function again(context: Context, asked: Asked, id: string): Promise<Asset | Refusal> {
  const { scope, version, part, class: income, name, place, state, note, premises } = asked
  const there = await context.documents.get<Asset>(assets.name, id)
  if (there?.scope !== scope) return refuse('not-found')
  const media = await mediaKept(context, asked.media, there.media, scope)
  if (isRefusal(media)) return media
  return change(
    context,
    assets,
    id,
    before => {
      const refused = stale(before, version)
      if (refused) return refused
      const { premises: _premises, ...rest } = before
      const words = { part, class: income, name, place, state, note, media, ...(premises ? { premises } : {}) }
      return { ...rest, ...words, keptBy: displayName(context.actor, scope, context.at) }
    },
    after => after
  )
}
