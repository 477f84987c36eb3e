/** bulletin.push — 2 round trips beside the platform's check of the text: place, bulletin; 2 more with photos. */
import { displayName, placeOf } from 'contexts/community'
import { checkText, heldEvent, ownMedia } from 'contexts/content'
import { hasPost } from 'kernel/authority'
import { newId } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { sortKey } from 'kernel/list'
import type { OutboxEntry } from 'kernel/outbox'
import { isRefusal, refuse } from 'kernel/refusal'
import { lineage } from 'kernel/scope'
import { bulletinPush, urgentCallers } from 'types/bulletins'
import { pushedNotice } from '../bulletin-notice'
import { bulletins } from '../documents'
import { hangsLongEnough } from '../rules/bulletin'

export const pushBulletin = handle(bulletinPush, async (context, { scope, title, text, media = [], until, urgent }) => {
  const { at, actor } = context
  if (!hangsLongEnough(at, until, lawAt(scope).bulletinDaysMax.value)) return refuse('bulletin-until', ['until'])
  if (urgent && !hasPost(actor, urgentCallers, scope, at)) return refuse('bulletin-urgent', ['urgent'])
  const place = await placeOf(context, scope)
  if (!place) return refuse('scope-missing', ['scope'])
  const verdict = await checkText(context, [title, text], ['title', 'text'])
  if (isRefusal(verdict)) return verdict
  const shown = await ownMedia(context, media, scope)
  if (isRefusal(shown)) return shown
  const _id = newId(context, 'b')
  const by = displayName(actor, scope, at)
  const words = { _id, scope, place: place.label, title, text, at, until, urgent, authorId: actor.personId }
  const held = { id: `${_id}:held`, of: '公告', target: _id, event: 'bulletin.checked', author: by }
  const { personId: authorId } = actor
  // Staff answer for their words: what the platform is unsure of is shown, and somebody looks at it.
  const outbox: OutboxEntry[] = [pushedNotice(words)]
  if (verdict === 'review') outbox.push(heldEvent({ ...held, scope, authorId, title, text, at }))
  const draft = { ...words, key: sortKey(at, _id), around: lineage(scope), media: shown, by, outbox }
  return create(context, bulletins, draft, ({ _id: id }) => ({ id }))
})
