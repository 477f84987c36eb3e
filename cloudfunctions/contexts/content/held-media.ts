/** A photo or recording that people must look at, or that the platform sent back by a rule. */
import type { EventEntry } from 'kernel/outbox'
import type { RuleId } from 'types/content'
import { heldEvent } from './held'
import type { MediaFacts } from './rules/media'

export const mediaDecided = 'content.mediaDecided'

export const heldMedia = (
  { _id, kind, scope, ownerId, author, text = '' }: Omit<MediaFacts, 'refusedUntil'>,
  at: number,
  ruleId?: RuleId
): EventEntry =>
  heldEvent({
    id: `${_id}:held`,
    of: kind === 'photo' ? '照片' : '录音',
    target: _id,
    event: mediaDecided,
    scope,
    authorId: ownerId,
    author,
    title: '',
    text,
    mediaId: _id,
    at,
    ...(ruleId ? { ruleId } : {})
  })
