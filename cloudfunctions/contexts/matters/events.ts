/** What matters hears from meetings and votes; recorded once, however often it is delivered. */
import type { Work } from 'kernel/context-module'
import { lawAt } from 'kernel/law'
import type { EventEntry } from 'kernel/outbox'
import { recordEvent } from 'kernel/record-event'
import { type Matter, matters } from './documents'
import { judgingEvents } from './judging-events'
import { telling } from './notice'
import { raisingEvents } from './raising-events'
import { reportingEvents } from './reporting-events'
import { agreed, type EventData, meetingCalled, meetingCancelled, voteNoticed, voteResult } from './rules/events'
import { type Terms, termsOf } from './rules/terms'
import { supportersOf } from './supporters'
import { talkEvents } from './talk-events'

type Rule = (matter: Matter, data: EventData, at: number, terms: Terms) => Matter

const hear = (rule: Rule) => (work: Work, entry: EventEntry) =>
  recordEvent(work, matters, entry, matter => rule(matter, entry.data, entry.at, termsOf(lawAt(matter.scope))))

/** The author learns how the vote ended. */
const hearResult = (work: Work, entry: EventEntry) =>
  recordEvent(work, matters, entry, matter => {
    const audience = { people: [matter.authorId] }
    const body = `“${matter.title}”的表决或征求意见有结果了，点开看接下来怎么办。`
    const words = { audience, title: '您提的事有表决结果', body }
    const after = voteResult(matter, entry.data, entry.at, termsOf(lawAt(matter.scope)))
    return telling(after, `${entry.id}:n`, entry.at, words)
  })

/** Who raised it and who supported it learn what was agreed, and that they may object. */
const hearAgreed = async (work: Work, entry: EventEntry) => {
  const supporters = await supportersOf(work, entry.target)
  return recordEvent(work, matters, entry, matter => {
    const after = agreed(matter, entry.data, entry.at, termsOf(lawAt(matter.scope)))
    const { count: counted = 0, link = '', meetingId = '' } = entry.data
    const count = Number(counted)
    const what = count > 0 ? `会上说定了 ${count} 条，谁办、哪天办好都写着` : '会上还没有说定'
    const words = {
      audience: { people: [...new Set([matter.authorId, ...supporters])].filter(Boolean) },
      title: '您关心的事开过会了',
      body: `“${matter.title}”${what}。有不同意见可以提。`,
      because: '您提过或附议过这件事',
      unlessDone: { what: 'meeting.present', of: String(meetingId) },
      ...(link ? { link: String(link) } : {})
    }
    return telling(after, `${entry.id}:n`, entry.at, words)
  })
}

export const events = {
  ...raisingEvents,
  ...reportingEvents,
  ...judgingEvents,
  ...talkEvents,
  'matter.meetingCalled': hear(meetingCalled),
  'matter.meetingCancelled': hear(meetingCancelled),
  'matter.agreed': hearAgreed,
  'matter.voteNoticed': hear(voteNoticed),
  'matter.voteResult': hearResult
}
