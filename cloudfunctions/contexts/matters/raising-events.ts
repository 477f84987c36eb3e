/** What a matter hears before it is sorted: how its words were judged, and what was merged with it. */
import type { Work } from 'kernel/context-module'
import { lawAt } from 'kernel/law'
import type { EventEntry } from 'kernel/outbox'
import { recordEvent } from 'kernel/record-event'
import { type Matter, matters } from './documents'
import { telling, type Words } from './notice'
import { joined, onward } from './rules/merge'
import { termsOf } from './rules/terms'
import { checked } from './rules/writing'
import { sortersTold } from './told-of'

const word = (entry: EventEntry, name: string): string => {
  const value = entry.data[name]
  return typeof value === 'string' ? value : ''
}

/**
 * A person looked at the words: those who sort hear of it. That it was sent back, the author hears from the queue itself;
 * where the author has no phone, the helper does from here.
 */
const hearChecked = (work: Work, entry: EventEntry) =>
  recordEvent(work, matters, entry, before => {
    const [ruleId, rule, advice] = [word(entry, 'ruleId'), word(entry, 'rule'), word(entry, 'advice')]
    const dueAt = termsOf(lawAt(before.scope)).sortBy(entry.at)
    const verdict = { ruleId, rule, advice, at: entry.at, held: word(entry, 'held'), dueAt }
    const after = checked(before, { ...verdict, passed: entry.data.passed === true })
    const words = after === before ? [] : after.state === 'open' ? [sortersTold(after)] : sentBack(after)
    return words.reduce((told, one) => telling(told, `${entry.id}:n`, entry.at, one), after)
  })

export function sentBack({ _id, authorId, proxy, title, sentBack: why }: Matter): Words[] {
  if (authorId !== '' || !proxy || !why) return []
  const body = `您代写的“${title}”没有放出来。规则：${why.rule}。怎么改：${why.advice}`
  const link = `/packages/matters/revise/index?id=${_id}`
  return [
    { audience: { people: [proxy.helperId] }, because: '这是您代写的', title: '有一条内容请您改一改', body, link }
  ]
}

/** The one that came in while this one was itself going on elsewhere is sent after it. */
const hearJoined = (work: Work, entry: EventEntry) =>
  recordEvent(work, matters, entry, before => {
    const from = {
      id: word(entry, 'from'),
      title: word(entry, 'title'),
      who: word(entry, 'who'),
      why: word(entry, 'why')
    }
    const after = joined(before, from, entry.at)
    if (!before.mergedInto) return after
    const { id: into, title } = before.mergedInto
    const data = { into, title }
    const event = { kind: 'event' as const, event: 'matter.onward', target: from.id, data, at: entry.at }
    return { ...after, outbox: [...after.outbox, { id: `${entry.id}:onward`, ...event }] }
  })

const hearOnward = (work: Work, entry: EventEntry) =>
  recordEvent(work, matters, entry, before => onward(before, { id: word(entry, 'into'), title: word(entry, 'title') }))

export const raisingEvents = {
  'matter.checked': hearChecked,
  'matter.joined': hearJoined,
  'matter.onward': hearOnward
}
