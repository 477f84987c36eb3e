/** What notices keeps: one inbox document for each person and notice. */
import { type Collection, collection, type Versioned } from 'kernel/collection'

export interface InboxNotice extends Versioned {
  personId: string
  /** Sorts the inbox; see `sortKey`. */
  key: string
  at: number
  title: string
  body: string
  link: string
  read: boolean
  /** `taken` once a clock has taken it upon itself to send the WeChat message, so that no other clock does. */
  push: 'waiting' | 'taken'
}

export const inbox: Collection<InboxNotice> = collection({
  name: 'inbox',
  indexes: [
    { name: 'mine', keys: { personId: 1, key: -1 } },
    { name: 'unread', keys: { personId: 1, read: 1 } }
  ],
  subject: notice => ({ scope: notice.personId, authorId: notice.personId })
})
