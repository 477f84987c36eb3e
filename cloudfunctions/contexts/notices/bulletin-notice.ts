/** What everyone who lives at a place is told when a bulletin is pushed. */
import type { NoticeEntry } from 'kernel/outbox'
import type { Bulletin } from './documents'

export const sourceOf = (bulletinId: string): string => `${bulletinId}:out`

type Pushed = Pick<Bulletin, '_id' | 'scope' | 'place' | 'title' | 'text' | 'at' | 'until' | 'urgent' | 'authorId'>

/** An urgent one is followed up by phone as long as it hangs. */
export function pushedNotice(bulletin: Pushed): NoticeEntry {
  const { _id, scope, place, title, text, at, until, urgent, authorId } = bulletin
  return {
    id: sourceOf(_id),
    kind: 'notice',
    audience: { residentsOf: scope },
    except: authorId,
    because: `您住在${place}`,
    general: true,
    ...(urgent ? { urgent: true as const, reachUntil: until } : {}),
    title,
    body: text,
    link: `/packages/notices/bulletin/index?id=${_id}`,
    at
  }
}
