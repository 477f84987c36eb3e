/** What people decided about held words, and what a correction means for a certificate. */
import type { Work } from 'kernel/context-module'
import type { EventEntry } from 'kernel/outbox'
import { recordEvent } from 'kernel/record-event'
import { calledNotice, cancelledNotice, certificateWithdrawnNotice } from './announce'
import { type Activity, activities, certificates, teams } from './documents'
import { listedAt } from './rules/listed'

/** Stands in place of words that may not be shown. */
const NOT_SHOWN = '这句话没有通过检查，不显示'

/** `<activity>:<version>`. */
const versionOf = ({ data }: EventEntry): string => String(data.held ?? '').split(':')[1] ?? ''

function letPass(activity: Activity, version: string, at: number): Activity {
  if (version === 'report' && activity.report) {
    const { held: _held, ...report } = activity.report
    return { ...activity, report }
  }
  if (version !== 'called' || !activity.checking || activity.cancelled) return activity
  const { checking: _checking, ...open } = activity
  return { ...open, listed: listedAt(open.scope), outbox: [...open.outbox, calledNotice(open, at)] }
}

function sentBack(activity: Activity, version: string, at: number): Activity {
  if (version === 'report') {
    const { report: _report, ...rest } = activity
    return rest
  }
  if (version === 'changed') return { ...activity, changed: NOT_SHOWN, place: NOT_SHOWN }
  if (version === 'cancelled') return { ...activity, cancelled: { why: NOT_SHOWN, at } }
  if (activity.cancelled) return activity
  const why = '活动的文字没有通过检查'
  const plain = { ...activity, title: '志愿活动', about: NOT_SHOWN, place: NOT_SHOWN, forWhom: NOT_SHOWN }
  return { ...plain, cancelled: { why, at }, outbox: [...plain.outbox, ...cancelledNotice(plain, why, at)] }
}

const hearActivity = (work: Work, entry: EventEntry) =>
  recordEvent(work, activities, entry, activity => {
    const decided = entry.data.passed === true ? letPass : sentBack
    return decided(activity, versionOf(entry), work.at)
  })

const hearTeam = (work: Work, entry: EventEntry) =>
  recordEvent(work, teams, entry, ({ aboutHeld: _held, ...team }) =>
    entry.data.passed === true ? team : { ...team, about: NOT_SHOWN }
  )

const hearCorrection = (work: Work, entry: EventEntry) =>
  recordEvent(work, certificates, entry, certificate =>
    certificate.state === 'withdrawn'
      ? certificate
      : {
          ...certificate,
          state: 'withdrawn' as const,
          outbox: [...certificate.outbox, certificateWithdrawnNotice(certificate, work.at)]
        }
  )

export const givingEvents = {
  'activity.wordsChecked': hearActivity,
  'team.wordsChecked': hearTeam,
  'certificate.lineCorrected': hearCorrection
}
