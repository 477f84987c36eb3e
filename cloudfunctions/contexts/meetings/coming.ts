/** Meetings until the talk: their operations, what they keep, their clock, what they hear. */
import type { Done, DueKind, Work } from 'kernel/context-module'
import type { EventEntry } from 'kernel/outbox'
import { recordEvent } from 'kernel/record-event'
import { NOT_COMING, reminderNotice } from './announce'
import { comingPersonal } from './coming-personal'
import { type Attendance, attendances, type Meeting, meetings } from './documents'
import { acknowledge } from './operations/acknowledge'
import { book } from './operations/book'
import { call } from './operations/call'
import { cancel } from './operations/cancel'
import { change } from './operations/change'
import { code } from './operations/code'
import { draw } from './operations/draw'
import { facts } from './operations/facts'
import { hostSheet } from './operations/host-sheet'
import { list } from './operations/list'
import { pair } from './operations/pair'
import { reply } from './operations/reply'
import { report } from './operations/report'
import { roster } from './operations/roster'
import { show } from './operations/show'
import { showLot } from './operations/show-lot'
import { signInByCode } from './operations/sign-in-by-code'
import { signInFor } from './operations/sign-in-for'
import { signInHome } from './operations/sign-in-home'
import { targets } from './operations/targets'
import { terms } from './operations/terms'
import { unbook } from './operations/unbook'
import { withoutWords, withWords } from './rules/unfit-words'
import { reports, successors } from './service-documents'

/** Who has said that they do not come is not reminded. */
const notComing: Done = async (work, meetingId, people) => {
  const ids = people.map(({ personId }) => personId)
  const found = await work.documents.find<Pick<Attendance, 'personId'>>(
    attendances.name,
    { meetingId, personId: { in: ids }, reply: 'absent' },
    { order: { personId: 'asc' }, limit: ids.length, fields: ['personId'] }
  )
  return new Set(found.map(({ personId }) => personId))
}

/** The day before; a clock that comes after the start says nothing any more. */
const meetingDue: DueKind<Meeting> = {
  collection: meetings,
  fallDue(meeting, at) {
    if (meeting.remindAt === null || meeting.remindAt > at) return meeting
    const told = at < meeting.startsAt && !meeting.cancelled ? [reminderNotice(meeting, at)] : []
    return { ...meeting, remindAt: null, outbox: [...meeting.outbox, ...told] }
  }
}

const hearWords = (work: Work, entry: EventEntry) =>
  recordEvent(work, meetings, entry, meeting => {
    const held = String(entry.data.held ?? '')
    return entry.data.passed === true ? withWords(meeting, held) : withoutWords(meeting, held)
  })

const hearReport = (work: Work, entry: EventEntry) =>
  recordEvent(work, reports, entry, ({ refused: _refused, ...report }) =>
    entry.data.passed === true ? report : { ...report, refused: true as const }
  )

export const coming = {
  handlers: [
    call,
    terms,
    list,
    show,
    change,
    cancel,
    reply,
    facts,
    book,
    unbook,
    code,
    signInByCode,
    signInFor,
    signInHome,
    roster,
    acknowledge,
    draw,
    showLot,
    hostSheet,
    targets,
    report,
    pair
  ],
  collections: [meetings, attendances, reports, successors],
  due: [meetingDue, { collection: reports }, { collection: successors }],
  personal: comingPersonal,
  events: { 'meeting.wordsChecked': hearWords, 'report.wordsChecked': hearReport },
  done: { [NOT_COMING]: notComing }
}
