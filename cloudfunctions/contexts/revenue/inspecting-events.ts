/** What people decided about words on the accounts that the platform was unsure of. */
import type { Work } from 'kernel/context-module'
import type { EventEntry } from 'kernel/outbox'
import { recordEvent } from 'kernel/record-event'
import { type MoneyObjection, moneyObjections, type Petition, petitions } from './disclosure-documents'
import { raisedEntries } from './inspecting-announce'
import { isWaiting, lookedAt, whyLookedAt } from './rules/money-objection'

const passed = ({ data }: EventEntry): boolean => data.passed === true

/** Shown in place of an official's words that may not stand. */
const NOT_SHOWN = '这段话没有通过检查，不显示。'

const counted = (one: MoneyObjection): MoneyObjection => ({ ...one, waiting: isWaiting(one) ? 1 : 0 })

const hearObjection = (work: Work, entry: EventEntry) =>
  recordEvent(work, moneyObjections, entry, before => {
    const after = counted(lookedAt(before, passed(entry), entry.at))
    if (before.state !== 'checking' || after.state !== 'open') return after
    return { ...after, outbox: [...after.outbox, ...raisedEntries(after, entry.at)] }
  })

/** An answer that may not stand is no answer: the question is open again. The community's word stays, without its text. */
const hearAnswer = (work: Work, entry: EventEntry) =>
  recordEvent(work, moneyObjections, entry, before => {
    if (passed(entry)) return before
    if (before.ruling) return { ...before, ruling: { ...before.ruling, text: NOT_SHOWN } }
    if (before.state !== 'answered') return before
    const { answer: _gone, ...rest } = before
    return counted({ ...rest, state: 'open' })
  })

const hearWhy = (work: Work, entry: EventEntry) =>
  recordEvent(work, moneyObjections, entry, before => whyLookedAt(before, passed(entry)))

/** A petition whose reason may stand has its roll written and opens with the clock. */
const hearPetition = (work: Work, entry: EventEntry) =>
  recordEvent(work, petitions, entry, (before): Petition => {
    if (!passed(entry))
      return { ...before, why: NOT_SHOWN, state: before.state === 'checking' ? 'lapsed' : before.state }
    return before.state === 'checking' ? { ...before, state: 'frozen' } : before
  })

const hearAudit = (work: Work, entry: EventEntry) =>
  recordEvent(work, petitions, entry, (before): Petition => {
    if (passed(entry)) return before
    if (before.report) return { ...before, report: { ...before.report, text: NOT_SHOWN } }
    return before.audit ? { ...before, audit: { ...before.audit, firm: NOT_SHOWN } } : before
  })

export const inspectingEvents = {
  'revenue.objectionChecked': hearObjection,
  'revenue.answerChecked': hearAnswer,
  'revenue.whyChecked': hearWhy,
  'revenue.petitionChecked': hearPetition,
  'revenue.auditChecked': hearAudit
}
