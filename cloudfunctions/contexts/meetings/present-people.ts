/** The people who signed in with an account: those who can be told and asked. */
import type { Ports } from 'kernel/ports'
import { type Attendance, attendances } from './documents'

/** More than a hall holds; the most that one notice addresses by name. */
const PRESENT_MAX = 1000

/** One round trip; homes and counted heads belong to nobody and are left out. */
export async function presentPeople(ports: Pick<Ports, 'documents'>, meetingId: string): Promise<string[]> {
  const found = await ports.documents.find<Pick<Attendance, 'personId'>>(
    attendances.name,
    { meetingId, present: 1, personId: { gt: '' } },
    { order: { personId: 'asc' }, limit: PRESENT_MAX, fields: ['personId'] }
  )
  return found.map(({ personId }) => personId)
}
