/** Photos and recordings as other contexts use them: whose they are, and what one person may see of them. */
import { hasPost } from 'kernel/authority'
import type { Context } from 'kernel/context'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { compoundOf } from 'kernel/scope'
import { type MediaKind, type MediaView, mediaHandlers } from 'types/content'
import type { Voucher } from 'types/ledger-parts'
import { type Media, media } from './documents'

/** More than anything shown on one page. */
const IDS_MAX = 500

const byIds = (context: Context, ids: readonly string[]): Promise<Media[]> =>
  context.documents.find<Media>(
    media.name,
    { _id: { in: [...ids] } },
    { order: { _id: 'asc' }, limit: Math.min(ids.length, IDS_MAX) }
  )

/**
 * The ids, once each, when they are the caller's own from the same compound and were not sent back. From now on they
 * count as attached and stay. Ask last, right before keeping what they are attached to.
 * No round trip for none, one to look, one more the first time they are attached.
 * @param kind where only one kind will do.
 */
export async function ownMedia(
  context: Context,
  ids: readonly string[],
  scope: string,
  kind?: MediaKind
): Promise<string[] | Refusal> {
  const mine = await claimed(context, ids, scope, kind)
  return isRefusal(mine) ? mine : [...new Set(ids)]
}

/** As `ownMedia`, photos only, each with the SHA-256 of the bytes that are kept, in the order asked for. */
export async function ownVouchers(
  context: Context,
  ids: readonly string[],
  scope: string
): Promise<Voucher[] | Refusal> {
  const mine = await claimed(context, ids, scope, 'photo')
  if (isRefusal(mine)) return mine
  const hashes = new Map(mine.map(({ _id, hash }) => [_id, hash]))
  return [...new Set(ids)].map(mediaId => ({ mediaId, sha256: hashes.get(mediaId) ?? '' }))
}

async function claimed(
  context: Context,
  ids: readonly string[],
  scope: string,
  kind?: MediaKind
): Promise<Media[] | Refusal> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return []
  const found = await byIds(context, wanted)
  const mine = found.filter(
    one =>
      one.ownerId === context.actor.personId &&
      one.state !== 'gone' &&
      (kind === undefined || one.kind === kind) &&
      compoundOf(one.scope) === compoundOf(scope)
  )
  if (mine.length < wanted.length) return refuse('media-missing')
  if (mine.some(one => one.state === 'refused')) return refuse('media-refused')
  const loose = mine.filter(one => !one.claimed).map(one => one._id)
  if (loose.length > 0) {
    const taken = await context.documents.updateAll(
      media.name,
      { _id: { in: loose }, state: { ne: 'gone' } },
      { claimed: true }
    )
    if (taken < loose.length) return refuse('media-missing')
  }
  return mine
}

/** Their author, everybody once they passed, and those who deal with what is raised there. */
const maySee = (context: Context, one: Media): boolean =>
  one.ownerId === context.actor.personId ||
  one.state === 'passed' ||
  hasPost(context.actor, mediaHandlers, one.scope, context.at)

export function mediaViewOf(context: Context, one: Media, url: string | null | undefined): MediaView {
  const { _id: id, kind, seconds, text } = one
  const state = one.state === 'gone' ? 'refused' : one.state
  const open = maySee(context, one)
  return {
    id,
    kind,
    state,
    mine: one.ownerId === context.actor.personId,
    ...(open && url ? { url } : {}),
    ...(seconds === undefined ? {} : { seconds }),
    ...(open && text !== undefined ? { text } : {})
  }
}

/**
 * In the order asked for; what is gone is left out. No round trip for none, else two: the documents, and temporary
 * addresses for those that the caller may see.
 */
export async function mediaViews(context: Context, ids: readonly string[]): Promise<MediaView[]> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return []
  const found = new Map((await byIds(context, wanted)).map(one => [one._id, one]))
  const there = wanted.flatMap(id => found.get(id) ?? []).filter(one => one.state !== 'gone')
  const open = there.filter(one => one.fileId && maySee(context, one))
  const addresses = open.length > 0 ? await context.files.urls(open.map(one => one.fileId)) : []
  const urls = new Map(open.map((one, index) => [one._id, addresses[index]]))
  return there.map(one => mediaViewOf(context, one, urls.get(one._id)))
}
