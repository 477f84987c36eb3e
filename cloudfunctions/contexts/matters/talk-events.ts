/** What a matter hears of its agreements after the meeting: each becomes a line of its timeline and moves nothing. */
import type { Work } from 'kernel/context-module'
import type { EventEntry } from 'kernel/outbox'
import { recordEvent } from 'kernel/record-event'
import type { TimelineEntry } from 'types/common'
import { matters } from './documents'

/** What stands in the timeline, by the event that says it. */
const lines = {
  'matter.objected': '有人提了异议，等答复',
  'matter.objectionAnswered': '答复了一条异议',
  'matter.taskDone': '说定的事办好了一件',
  'matter.taskDelayed': '说定的事往后推了',
  'matter.taskLate': '说定的事过了日子还没办好'
} as const

/** `data`: who, why, link to the page of the minutes or the task. */
function lineOf({ data, at }: EventEntry, what: string): TimelineEntry {
  const { who = '', why = '', link = '' } = data
  return { at, who: String(who), what, why: String(why), link: String(link) }
}

const hear = (what: string) => (work: Work, entry: EventEntry) =>
  recordEvent(work, matters, entry, matter => ({ ...matter, timeline: [...matter.timeline, lineOf(entry, what)] }))

export const talkEvents = Object.fromEntries(Object.entries(lines).map(([event, what]) => [event, hear(what)]))
