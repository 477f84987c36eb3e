/** A bulletin as one person may see it; how it arrived is shown to who pushed it. */
import { labelsOf } from 'contexts/community'
import { mediaViews } from 'contexts/content'
import { mayThey } from 'kernel/authority'
import type { Context } from 'kernel/context'
import { type BulletinCard, type BulletinView, bulletinWithdraw } from 'types/bulletins'
import { sourceOf } from './bulletin-notice'
import { type Bulletin, bulletins, type InboxNotice, inbox } from './documents'
import { inboxId } from './notify'
import { stateAt } from './rules/bulletin'

export function cardOf(bulletin: Bulletin, now: number): BulletinCard {
  const { _id: id, scope, place, title, at, until, urgent } = bulletin
  return { id, scope, place, title, at, until, urgent, state: stateAt(bulletin, now) }
}

/** One round trip, two more with photos, three more for who pushed it; side by side. */
export async function viewOf(context: Context, bulletin: Bulletin): Promise<BulletinView> {
  const { actor, at } = context
  const mine = bulletin.authorId === actor.personId
  const [media, noticeId, reached] = await Promise.all([
    mediaViews(context, bulletin.media),
    unreadNotice(context, bulletin),
    mine ? reachedBy(context, bulletin) : undefined
  ])
  const { text, by, withdrawn } = bulletin
  const may = mayThey(actor, bulletinWithdraw.who, bulletins.subject(bulletin), at) === 'yes'
  return {
    ...cardOf(bulletin, at),
    text,
    media,
    by,
    ...(withdrawn ? { withdrawn } : {}),
    ...(noticeId ? { noticeId } : {}),
    ...(reached ? { reached } : {}),
    acts: may && stateAt(bulletin, at) === 'hanging' ? ['withdraw'] : []
  }
}

async function unreadNotice(context: Context, { _id }: Bulletin): Promise<string | undefined> {
  const id = inboxId(sourceOf(_id), context.actor.personId)
  const notice = await context.documents.get<InboxNotice>(inbox.name, id)
  return notice && !notice.read ? id : undefined
}

async function reachedBy(context: Context, { _id, scope }: Bulletin): Promise<BulletinView['reached']> {
  const source = sourceOf(_id)
  const [all, opened] = await Promise.all([
    context.documents.group(inbox.name, { source }, 'building'),
    context.documents.group(inbox.name, { source, read: true }, 'building')
  ])
  const paths = all.map(({ key }) => String(key ?? scope))
  const labels = await labelsOf(context, paths)
  const openedIn = new Map(opened.map(({ key, count }) => [key, count]))
  return all
    .map(({ key, count }) => ({
      building: labels.get(String(key)) ?? '',
      people: count,
      opened: openedIn.get(key) ?? 0
    }))
    .sort((one, other) => one.building.localeCompare(other.building, 'zh', { numeric: true }))
}
