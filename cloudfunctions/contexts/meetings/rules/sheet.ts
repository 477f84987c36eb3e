/** What the host noted without signal: which entries count, and what they make of the meeting and its attendances. */

import type { SheetEntry, SheetOutcome } from 'types/meeting-day'
import type { MeetingGroup } from 'types/meeting-parts'
import type { Minutes } from 'types/minutes'
import { isGroup } from './groups'
import { signInRefusal } from './times'

/** A phone's clock may run ahead of ours by this much. */
const AHEAD_MS = 5 * 60_000
const HOUR_MS = 3_600_000
export const NOTES_MAX = 100

interface Held {
  startsAt: number
  groups: readonly MeetingGroup[]
  facts?: { text: string; media: string[]; at: number; refused?: true }
  draws: readonly { at: number }[]
  minutes?: Minutes
  notes: readonly { id: string; at: number; text: string }[]
}

/** Until when a sheet may come in. */
export const sheetIsLate = (startsAt: number, at: number, hours: number): boolean => at > startsAt + hours * HOUR_MS

/** What speaks against one entry by itself: when it was made, and for which group. */
export function entryTrouble(meeting: Held, entry: SheetEntry, at: number): Exclude<SheetOutcome, 'kept'> | null {
  if (entry.at > at + AHEAD_MS) return 'sheet-time'
  const reason = signInRefusal(meeting.startsAt, entry.at)
  if (reason === 'meeting-not-started' || reason === 'meeting-past') return reason
  if ('groupId' in entry && !isGroup(meeting.groups, entry.groupId)) return 'meeting-group'
  return entry.kind === 'facts' && talkBegan(meeting, entry.at) ? 'facts-closed' : null
}

const talkBegan = ({ draws, minutes }: Held, at: number): boolean =>
  minutes !== undefined || draws.some(draw => draw.at <= at)

/** The meeting with notes and facts taken over: a note once by its id, of the facts the latest. */
export function withSheet<M extends Held>(meeting: M, entries: readonly SheetEntry[]): M {
  const notes = new Map(meeting.notes.map(note => [note.id, note]))
  let { facts } = meeting
  for (const entry of entries) {
    if (entry.kind === 'note' && (notes.has(entry.id) || notes.size < NOTES_MAX)) {
      notes.set(entry.id, { id: entry.id, at: entry.at, text: entry.text })
    }
    if (entry.kind === 'facts' && entry.at > (facts?.at ?? 0)) {
      facts = { text: entry.text, media: facts?.media ?? [], at: entry.at }
    }
  }
  const changed = notes.size !== meeting.notes.length || facts !== meeting.facts
  if (!changed) return meeting
  return { ...meeting, ...(facts ? { facts } : {}), notes: [...notes.values()].sort((a, b) => a.at - b.at) }
}

interface Attended {
  present: number
  groupId: string
  who: string
  signedInAt?: number
  byHost?: true
}

/**
 * One attendance after an entry. A person signs in once, at the earlier moment; for a home and for counted heads the
 * latest figure counts, so entries may come in any order and any number of times.
 */
export function attendedBy<A extends Attended>(
  before: A,
  entry: Extract<SheetEntry, { kind: 'person' | 'home' | 'heads' }>,
  who: string,
  likely = ''
): A {
  const groupId = entry.groupId ?? (before.groupId || likely)
  if (entry.kind === 'person') {
    if (before.present === 1) return before
    return { ...before, who, groupId, present: 1, signedInAt: entry.at, byHost: true }
  }
  if (before.signedInAt !== undefined && before.signedInAt >= entry.at) return before
  return { ...before, who, groupId, present: entry.heads, signedInAt: entry.at, byHost: true }
}
