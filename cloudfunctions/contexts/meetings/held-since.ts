/** Meetings at or below a place that were to begin since a moment, with what the targets need of them. */
import type { Context } from 'kernel/context'
import { sortKey } from 'kernel/list'
import { type Meeting, meetings } from './documents'

/** A meeting is called at most this long ahead. */
const AHEAD_MS = 92 * 86_400_000
/** Some hundred compounds with a meeting a month; a wider place is looked at part by part. */
const ROWS_MAX = 1000

export async function heldSince(context: Pick<Context, 'documents'>, scope: string, from: number): Promise<Meeting[]> {
  const found = await context.documents.find<Meeting>(
    meetings.name,
    { around: scope, key: { gte: sortKey(Math.max(0, from - AHEAD_MS), '') } },
    {
      order: { key: 'desc' },
      limit: ROWS_MAX,
      fields: ['title', 'form', 'startsAt', 'hostId', 'minutesHash', 'minutes', 'cancelled']
    }
  )
  return found.filter(meeting => meeting.startsAt >= from)
}
