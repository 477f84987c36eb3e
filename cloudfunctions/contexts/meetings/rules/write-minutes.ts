/** Minutes as they are kept: what the writer gave, and what the meeting itself knows, above all who was not there. */
import type { MeetingGroup } from 'types/meeting-parts'
import type { Minutes, MinutesDraft, Roll } from 'types/minutes'
import type { Reason } from 'types/refusals'
import { type GroupCount, standingOf } from './groups'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

interface Held {
  place: string
  startsAt: number
  lastsMinutes: number
  host: string
  groups: readonly MeetingGroup[]
}

/** What a group is called of which people did not say. */
const UNGROUPED = '没说是哪一类'

/** Who came by group; affected groups of which nobody came are named, so that the minutes say so themselves. */
export function rollOf(groups: readonly MeetingGroup[], counts: readonly GroupCount[]): Roll {
  const standing = standingOf(groups, counts, true)
  const named = standing.groups.map(one => ({ group: one.name, concerned: one.expected ?? 0, present: one.present }))
  const rest = standing.ungrouped.present
  const all = rest > 0 ? [...named, { group: UNGROUPED, concerned: 0, present: rest }] : named
  return {
    concerned: named.reduce((total, { concerned }) => total + concerned, 0),
    present: all.reduce((total, { present }) => total + present, 0),
    groups: all,
    missing: standing.groups.filter(({ id }) => standing.missing.includes(id)).map(({ name }) => name)
  }
}

/** The group's name, as the meeting calls it. */
export const groupName = (groups: readonly MeetingGroup[], groupId: string): string =>
  groups.find(({ id }) => id === groupId)?.name ?? UNGROUPED

/** What is not said: it began as called, at the place it was called to, and ended when it usually does, or by now. */
export function minutesOf(
  meeting: Held,
  draft: MinutesDraft,
  known: { counts: readonly GroupCount[]; recorder: string; at: number }
): Minutes | Reason {
  const { place, heldFrom, heldTo, recorder, options = [], next, media = [], ...written } = draft
  const from = heldFrom ?? meeting.startsAt
  const usualEnd = Math.min(from + meeting.lastsMinutes * MINUTE_MS, known.at)
  const to = heldTo ?? Math.max(usualEnd, from)
  if (Math.abs(from - meeting.startsAt) > DAY_MS || to < from || to > Math.max(known.at, from)) return 'minutes-times'
  return {
    ...written,
    held: {
      place: place ?? meeting.place,
      from,
      to,
      host: meeting.host,
      recorder: recorder ?? known.recorder,
      roll: rollOf(meeting.groups, known.counts)
    },
    options,
    ...(next ? { next } : {}),
    media
  }
}

/** All words that others will read. */
export const wordsOf = ({ facts, views, options = [], agreements, openPoints, ...rest }: MinutesDraft): string[] => [
  rest.place ?? '',
  rest.recorder ?? '',
  facts,
  ...views.flatMap(({ group, text, name = '' }) => [group, text, name]),
  ...options.flatMap(one => [one.title, one.payer, one.keeper, one.loses, one.madeGood]),
  ...agreements.flatMap(({ text, owner }) => [text, owner]),
  ...openPoints,
  rest.next?.about ?? ''
]
