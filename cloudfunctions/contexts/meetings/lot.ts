/** Who can be drawn, and what a draw is made of: the part of the lot that needs the house key. */
import type { Context } from 'kernel/context'
import { sha256 } from 'kernel/secrets'
import { type Attendance, attendances } from './documents'
import type { Speaker } from './rules/lot'
import { lotKey, lotNumber } from './sign-in'

/** More than a hall holds. */
const PRESENT_MAX = 1000

/** Kept secret until the draw, and the same however often it is made: nobody can try for another order. */
export const secretOf = (context: Pick<Context, 'secrets'>, meetingId: string, draw: number): string =>
  context.secrets.derive('lot-secret', `${meetingId}/${draw}`, 32)

/** Published before the draw. */
export const commitmentOf = (secret: string): string => sha256(secret)

export const presentAt = (context: Pick<Context, 'documents'>, meetingId: string): Promise<Attendance[]> =>
  context.documents.find<Attendance>(
    attendances.name,
    { meetingId, present: { gt: 0 } },
    { order: { present: 'asc', personId: 'asc' }, limit: PRESENT_MAX }
  )

export function speakerOf(context: Pick<Context, 'secrets'>, { _id, groupId }: Attendance): Speaker {
  const key = lotKey(context, _id)
  return { key, number: lotNumber(key), groupId }
}

/** Heads that were only counted cannot be called up. */
export const canSpeak = ({ _id, meetingId }: Attendance): boolean => !_id.startsWith(`${meetingId}:heads:`)
