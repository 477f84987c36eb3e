/** The part of meetings from the talk on: its operations, documents, clock, ears, and what it keeps about people. */
import type { Done } from 'kernel/context-module'
import { type Attendance, attendances } from './documents'
import { addStatement } from './operations/add-statement'
import { answerObjection } from './operations/answer-objection'
import { confirm } from './operations/confirm'
import { delayTask } from './operations/delay-task'
import { editStatement } from './operations/edit-statement'
import { finishTask } from './operations/finish-task'
import { keepGround } from './operations/keep-ground'
import { listObjections } from './operations/list-objections'
import { listTasks } from './operations/list-tasks'
import { minute } from './operations/minute'
import { object } from './operations/object'
import { openGround } from './operations/open-ground'
import { readMinutes } from './operations/read-minutes'
import { settleStatement } from './operations/settle-statement'
import { showGround } from './operations/show-ground'
import { showTalk } from './operations/show-talk'
import { showTask } from './operations/show-task'
import { takeStance } from './operations/take-stance'
import { grounds, objections, stances, tasks } from './talk-documents'
import { talkDue } from './talk-due'
import { talkEvents } from './talk-events'
import { talkPersonal } from './talk-personal'

/** Who was there has been told already. */
const wasPresent: Done = async (work, meetingId, people) => {
  const ids = people.map(({ personId }) => personId)
  const found = await work.documents.find<Pick<Attendance, 'personId'>>(
    attendances.name,
    { meetingId, present: 1, personId: { in: ids } },
    { order: { personId: 'asc' }, limit: ids.length, fields: ['personId'] }
  )
  return new Set(found.map(({ personId }) => personId))
}

export const talk = {
  handlers: [
    minute,
    readMinutes,
    confirm,
    object,
    listObjections,
    answerObjection,
    listTasks,
    showTask,
    finishTask,
    delayTask,
    showTalk,
    showGround,
    openGround,
    keepGround,
    addStatement,
    editStatement,
    settleStatement,
    takeStance
  ],
  collections: [objections, tasks, grounds, stances],
  due: talkDue,
  events: talkEvents,
  personal: talkPersonal,
  done: { 'meeting.present': wasPresent }
}
