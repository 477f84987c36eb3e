/** Meetings: the only face that other rooms see. */
import type { ContextModule } from 'kernel/context-module'
import { attendances, meetings as meetingDocuments } from './documents'
import { call } from './operations/call'
import { code } from './operations/code'
import { confirm } from './operations/confirm'
import { list } from './operations/list'
import { minute } from './operations/minute'
import { reply } from './operations/reply'
import { show } from './operations/show'
import { signInByCode } from './operations/sign-in-by-code'
import { signInFor } from './operations/sign-in-for'

export const meetings: ContextModule = {
  handlers: [call, list, show, reply, code, signInByCode, signInFor, minute, confirm],
  collections: [meetingDocuments, attendances],
  // A meeting has no clock of its own; being here, its notices go out and its events are repaired.
  due: [{ collection: meetingDocuments }]
}
