/** What a matter hears of its ratings and of words that people looked at. */
import type { Work } from 'kernel/context-module'
import { lawAt } from 'kernel/law'
import type { EventEntry } from 'kernel/outbox'
import { recordEvent } from 'kernel/record-event'
import { type Evaluation, evaluations, type Matter, matters } from './documents'
import { telling } from './notice'
import { ratedLow } from './rules/judging'
import { openSupervision } from './rules/matter'
import { decided } from './rules/said'
import { termsOf } from './rules/terms'

/** The first low score calls the supervisor; those that follow before the answer are answered with it. */
const hearRatedLow = (work: Work, entry: EventEntry) =>
  recordEvent(work, matters, entry, before => {
    const low = { round: Number(entry.data.round), personId: String(entry.data.personId) }
    const after = ratedLow(before, low, entry.at, termsOf(lawAt(before.scope)).superviseBy)
    const called = openSupervision(after) !== undefined && openSupervision(before) === undefined
    return called ? telling(after, `${entry.id}:n`, entry.at, lowNotice(after)) : after
  })

const lowNotice = ({ scope, title }: Matter) => ({
  audience: { post: 'community_secretary' as const, scope },
  title: '有人评得低，请您过问',
  body: `“${title}”有人评得低，请按期看看并答复。`
})

const held = ({ data }: EventEntry): string => String(data.held)

const hearSaidChecked = (work: Work, entry: EventEntry) =>
  recordEvent(work, matters, entry, before => decided(before, held(entry), entry.data.passed === true))

const hearEvaluationChecked = (work: Work, entry: EventEntry) =>
  recordEvent<Evaluation>(work, evaluations, entry, before => ({
    ...before,
    says: entry.data.passed === true ? 'shown' : 'refused'
  }))

export const judgingEvents = {
  'matter.ratedLow': hearRatedLow,
  'matter.saidChecked': hearSaidChecked,
  'evaluation.checked': hearEvaluationChecked
}
