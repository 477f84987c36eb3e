/** What meetings keep: the meeting with its minutes, and one document a person for reply, presence and confirmation. */
import { type Collection, collection, dueIndex, type Versioned } from 'kernel/collection'
import type { MeetingForm } from 'types/meeting-forms'
import type { MeetingGroup } from 'types/meeting-parts'
import type { Minutes } from 'types/minutes'
import type { Drawn } from './rules/lot'
import type { Booking } from './rules/slots'

export interface Meeting extends Versioned {
  /** Sorts by the moment it was called. */
  key: string
  /** Every scope it belongs to, from the county down: one entry finds "all of …". */
  around: string[]
  /** Where it is listed: in its compound and below; one for several compounds under its own scope. */
  listed: string[]
  scope: string
  matterId?: string
  /** Who raised the matter: they do not draw the order in which it is talked about. */
  matterAuthorId?: string
  form: MeetingForm
  title: string
  place: string
  startsAt: number
  lastsMinutes: number
  topics: string[]
  urgent?: string
  besides?: string
  groups: MeetingGroup[]
  facts?: { text: string; media: string[]; at: number; refused?: true }
  cancelled?: { why: string; at: number }
  /** The last change of time or place, in words. */
  changed?: string
  /** When those who come or have not answered are reminded; null once done, or when it was called later than that. */
  remindAt: number | null
  /** Times booked on a reception day. */
  slots: Booking[]
  draws: Drawn[]
  /** Noted by the host at the place; each once by its id. */
  notes: { id: string; at: number; text: string }[]
  acknowledged?: { groupIds: string[]; why: string; at: number }
  /** The host as neighbours know them. */
  host: string
  hostId: string
  minutes?: Minutes
  minutesHash?: string
  /** When the first person present confirmed the minutes; from then on they stand as they are. */
  lockedAt?: number
}

export const meetings: Collection<Meeting> = collection({
  name: 'meetings',
  indexes: [
    { name: 'around', keys: { around: 1, key: -1 } },
    { name: 'listed', keys: { listed: 1, key: -1 } },
    { name: 'matter', keys: { matterId: 1, around: 1, key: -1 } },
    dueIndex
  ],
  subject: meeting => ({ scope: meeting.scope }),
  dueAt: meeting => (meeting.cancelled ? null : meeting.remindAt)
})

/**
 * One for a person, whose id is `meetingId:personId`; one for a home (`meetingId:home:…`) or for heads counted by the
 * host (`meetingId:heads:…`), which belong to nobody and have an empty `personId`.
 */
export interface Attendance extends Versioned {
  meetingId: string
  personId: string
  scope: string
  /** How neighbours see them: 3号楼居民. */
  who: string
  /** Empty when they did not say. */
  groupId: string
  reply?: 'come' | 'absent'
  coming: number
  /** 0 or 1 for a person; how many came for a home or a count of heads. */
  present: number
  confirmed: number
  signedInAt?: number
  /** A host signed them in, not they themselves. */
  byHost?: true
  confirmedAt?: number
}

export const attendances: Collection<Attendance> = collection({
  name: 'attendances',
  indexes: [
    { name: 'present', keys: { meetingId: 1, present: 1, personId: 1 } },
    { name: 'person', keys: { personId: 1, meetingId: 1 } }
  ],
  subject: attendance => ({ scope: attendance.scope, authorId: attendance.personId })
})
