/** What matters hears from meetings and votes; recorded once, however often it is delivered. */
import type { Work } from 'kernel/context-module'
import type { EventEntry } from 'kernel/outbox'
import { recordEvent } from 'kernel/record-event'
import { type Matter, matters } from './documents'
import { telling } from './notice'
import { agreed, type EventData, meetingCalled, voteNoticed, voteResult } from './rules/events'

type Rule = (matter: Matter, data: EventData, at: number) => Matter

const hear = (rule: Rule) => (work: Work, entry: EventEntry) =>
  recordEvent(work, matters, entry, matter => rule(matter, entry.data, entry.at))

/** The author learns how the vote ended. */
const hearResult = (work: Work, entry: EventEntry) =>
  recordEvent(work, matters, entry, matter => {
    const audience = { people: [matter.authorId] }
    const body = `“${matter.title}”的表决或征求意见有结果了，点开看接下来怎么办。`
    const words = { audience, title: '您提的事有表决结果', body }
    return telling(voteResult(matter, entry.data, entry.at), `${entry.id}:n`, entry.at, words)
  })

export const events = {
  'matter.meetingCalled': hear(meetingCalled),
  'matter.agreed': hear(agreed),
  'matter.voteNoticed': hear(voteNoticed),
  'matter.voteResult': hearResult
}
