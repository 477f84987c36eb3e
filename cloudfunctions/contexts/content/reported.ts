/** Neighbours say that something shown breaks a rule: one check for people, however many say so. */
import { addMissing } from 'kernel/add-missing'
import type { Work } from 'kernel/context-module'
import { Busy } from 'kernel/documents'
import type { EventEntry, OutboxEntry } from 'kernel/outbox'
import { recordEvent } from 'kernel/record-event'
import { nextDueAt } from 'kernel/stamp'
import { type RuleId, ruleIds } from 'types/content'
import { type Check, checks } from './documents'
import { checkIdOf, checkOf, waitingNotice } from './held'
import { outcome } from './outcome'
import { isOpen, reportedAgain } from './rules/check'

interface Reported {
  /** Of this one report. */
  id: string
  /** What the report is about; all reports of the same words share it, and the decision names it as `held`. */
  about: string
  of: string
  target: string
  event: string
  scope: string
  authorId: string
  author: string
  title: string
  text: string
  /** The page that shows it. */
  link: string
  reportRule: RuleId
  reportWords: string
  at: number
}

/**
 * Put it into the outbox of the report. It says nothing of who reported. When a person has decided, `event` goes to
 * `target` with the data of a held text; a report that comes too late for that has it sent once more.
 */
export function reportedEvent({ id, about, at, ...words }: Reported): EventEntry {
  const data = { ...words, held: about }
  return { id, kind: 'event', event: 'content.reported', target: checkIdOf(about), data, at }
}

/** Makes the check with the first report; every report is counted once. */
export async function hearReported(work: Work, entry: EventEntry): Promise<void> {
  const made = await checkOf(work, entry)
  const link = String(entry.data.link)
  const reported: Check = { ...made, quiet: true, reports: { count: 0, said: [], link }, outbox: [] }
  const check = { ...reported, outbox: [waitingNotice(reported, entry.at)] satisfies OutboxEntry[] }
  const fresh = { ...check, nextDueAt: nextDueAt(checks, check, work.at) }
  if (!(await addMissing(work.documents, checks.name, [fresh]))) throw new Busy('a check could not be written')
  const rule = ruleIds.find(one => one === entry.data.reportRule) ?? 'other'
  await recordEvent(work, checks, entry, before => {
    const after = reportedAgain(before, rule, String(entry.data.reportWords))
    return isOpen(before) ? after : { ...after, outbox: [...after.outbox, outcome(after, `${entry.id}:late`)] }
  })
}
