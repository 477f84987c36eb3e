/** media.add — 6 round trips: the upload, its cleaned copy (2), its address, the check, the document; 1 for a text. */
import { displayName } from 'contexts/community'
import { chinaMonth } from 'kernel/china-month'
import { type Context, newId } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { lineage } from 'kernel/scope'
import { sha256 } from 'kernel/secrets'
import { type MediaKind, mediaAdd, mediaBytesMax } from 'types/content'
import { checkText } from '../check-text'
import { type Media, media } from '../documents'
import { heldMedia } from '../held-media'
import { mediaViewOf } from '../media-face'
import { cleanFile } from '../rules/clean-file'
import { fileTypeOf } from '../rules/file-types'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

export const addMedia = handle(mediaAdd, async (context, { scope, fileId, kind, seconds, text }) => {
  const folder = new RegExp(`^cloud://[^/]+/uploads/${context.actor.personId}/[^?#]+$`)
  if (!folder.test(fileId) || fileId.includes('..')) return refuse('file-foreign', ['fileId'])
  const verdict = await checkText(context, text ? [text] : [], ['text'])
  if (isRefusal(verdict)) return verdict
  const _id = newId(context, 'f')
  const file = await cleanCopy(context, _id, fileId, kind)
  if (isRefusal(file)) return (file.reason === 'media-gone' && (await addedBefore(context, _id))) || file
  const [url] = await context.files.urls([file.fileId])
  const traceId = url ? await context.moderation.media(url, kind, context.actor.openid) : null
  const { at, actor } = context
  const law = lawAt(scope)
  const facts = {
    ...file,
    ...(kind === 'voice' && seconds !== undefined ? { seconds } : {}),
    ...(text === undefined ? {} : { text }),
    _id,
    ownerId: actor.personId,
    author: displayName(actor, scope, at),
    scope,
    kind,
    uploadId: fileId,
    state: 'checking' as const,
    traceId: traceId ?? '',
    queued: traceId === null || verdict === 'review',
    claimed: false,
    at,
    answerBy: at + law.mediaAnswerMinutes.value * MINUTE_MS,
    looseUntil: at + law.looseMediaDays.value * DAY_MS,
    refusedUntil: null,
    around: lineage(scope),
    month: chinaMonth(at)
  }
  const outbox = facts.queued ? [heldMedia(facts, at)] : []
  return create(context, media, { ...facts, outbox }, made => mediaViewOf(context, made, url))
})

/**
 * Keeps what may be published of an upload, at a path that no phone can write to: what was checked is what is shown,
 * however the upload changes later.
 */
async function cleanCopy(context: Context, id: string, uploadId: string, kind: MediaKind) {
  const bytes = await context.files.read(uploadId, Number.POSITIVE_INFINITY)
  if (!bytes || bytes.length === 0) return refuse('media-gone', ['fileId'])
  if (bytes.length > mediaBytesMax[kind]) return refuse('media-big', ['fileId'])
  const type = fileTypeOf(bytes, kind)
  const clean = type && cleanFile(bytes, type)
  if (!clean) return refuse('media-type', ['fileId'])
  const fileId = await context.files.write(`media/${id}.${type}`, Buffer.from(clean))
  return { fileId, hash: sha256(clean), bytes: clean.length }
}

/** The upload is taken away once it has been copied: a repeat that comes later finds what the first try made. */
async function addedBefore(context: Context, id: string) {
  const there = await context.documents.get<Media>(media.name, id)
  const served = there?.served.find(one => one.key === context.requestKey)
  if (!there || !served) return null
  if (served.content !== context.contentHash) return refuse('request-reused') as Refusal
  const [url] = there.fileId ? await context.files.urls([there.fileId]) : []
  return mediaViewOf(context, there, url)
}
