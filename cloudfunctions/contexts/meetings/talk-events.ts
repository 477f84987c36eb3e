/** What the talk hears: that minutes were locked, and what people decided about words the platform was unsure of. */
import type { Work } from 'kernel/context-module'
import { lawAt } from 'kernel/law'
import type { EventEntry, NoticeEntry } from 'kernel/outbox'
import { recordEvent } from 'kernel/record-event'
import { type Meeting, meetings } from './documents'
import { makeTasks } from './make-tasks'
import { lookedAt as groundLookedAt } from './rules/ground/ground'
import { lookedAt } from './rules/objection'
import { objectedEntries } from './talk-announce'
import { grounds, objections, tasks } from './talk-documents'

const passed = ({ data }: EventEntry): boolean => data.passed === true
const ruleOf = ({ data }: EventEntry): string =>
  typeof data.rule === 'string' && data.rule ? data.rule : '有不能发的话'

/** Shown in place of words that may not stand. */
const NOT_SHOWN = '这段话没有通过检查，不显示。'

/** Minutes that were locked stay as those present confirmed them; before that the hosts can correct them. */
const hearMinutesChecked = (work: Work, entry: EventEntry) =>
  recordEvent(work, meetings, entry, meeting =>
    passed(entry) ? meeting : { ...meeting, outbox: [...meeting.outbox, correctNotice(meeting, entry)] }
  )

const correctNotice = ({ _id, title, hostId }: Meeting, entry: EventEntry): NoticeEntry => ({
  id: `${entry.id}:correct`,
  kind: 'notice',
  audience: { people: [hostId] },
  because: '您是主持人',
  title: '纪要里有话要改一改',
  body: `“${title}”的纪要：${ruleOf(entry)}。还没有人确认的话，请改一改再请大家确认。`,
  link: `/packages/meetings/minute/index?id=${_id}`,
  at: entry.at
})

const hearObjectionChecked = (work: Work, entry: EventEntry) =>
  recordEvent(work, objections, entry, before => {
    const after = lookedAt(before, passed(entry), entry.at)
    if (before.state !== 'checking' || after.state !== 'open') return after
    const days = lawAt(before.scope).objectionAnswerDays.value
    return { ...after, outbox: [...after.outbox, ...objectedEntries(after, days, entry.at)] }
  })

/** An answer that may not stand is no answer: the objection is open again. */
const hearAnswerChecked = (work: Work, entry: EventEntry) =>
  recordEvent(work, objections, entry, before => {
    if (passed(entry) || before.state !== 'answered') return before
    const { answer: _gone, ...rest } = before
    return { ...rest, state: 'open' as const }
  })

const hearTaskChecked = (work: Work, entry: EventEntry) =>
  recordEvent(work, tasks, entry, before =>
    passed(entry) || !before.done ? before : { ...before, done: { ...before.done, text: NOT_SHOWN } }
  )

/** The number of the statement stands at the end of what was held; first statements are held as one. */
const hearGroundChecked = (work: Work, entry: EventEntry) =>
  recordEvent(work, grounds, entry, ground => {
    const last =
      String(entry.data.held ?? '')
        .split(':')
        .pop() ?? ''
    if (last === 'seeds') return passed(entry) ? ground : { ...ground, open: false }
    return groundLookedAt(ground, Number(last), passed(entry), ruleOf(entry))
  })

export const talkEvents = {
  'meeting.locked': makeTasks,
  'meeting.minutesChecked': hearMinutesChecked,
  'meeting.objectionChecked': hearObjectionChecked,
  'meeting.answerChecked': hearAnswerChecked,
  'meeting.taskChecked': hearTaskChecked,
  'meeting.groundChecked': hearGroundChecked
}
