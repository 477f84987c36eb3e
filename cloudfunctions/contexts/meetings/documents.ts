/** What meetings keep: the meeting with its minutes, and one document a person for reply, presence and confirmation. */
import { type Collection, collection, dueIndex, type Versioned } from 'kernel/collection'
import type { MeetingCard, Minutes } from 'types/meetings'

export interface Meeting extends Versioned {
  /** Sorts by the moment it was called. */
  key: string
  /** Every scope it belongs to, from the county down: one entry finds "all of …". */
  around: string[]
  scope: string
  matterId?: string
  form: MeetingCard['form']
  title: string
  place: string
  startsAt: number
  topics: string[]
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
    { name: 'matter', keys: { matterId: 1, around: 1, key: -1 } },
    dueIndex
  ],
  subject: meeting => ({ scope: meeting.scope })
})

/** Its id is `meetingId:personId`, so that a person is there once. The three flags are 0 or 1 and are summed. */
export interface Attendance extends Versioned {
  meetingId: string
  personId: string
  scope: string
  reply?: 'come' | 'absent'
  coming: number
  present: number
  confirmed: number
  signedInAt?: number
  /** The host who signed them in, when it was not they themselves. */
  signedInBy?: string
  confirmedAt?: number
}

export const attendances: Collection<Attendance> = collection({
  name: 'attendances',
  indexes: [{ name: 'present', keys: { meetingId: 1, present: 1, personId: 1 } }],
  subject: attendance => ({ scope: attendance.scope, authorId: attendance.personId })
})
