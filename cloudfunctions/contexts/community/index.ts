/** The face of community: its operations and clocks, and what other contexts may ask about people and places. */
import type { ContextModule } from 'kernel/context-module'
import { accessLines, homes, invites, people, places, rosterImports } from './documents'
import { rosterDue } from './due'
import { acceptInvite } from './operations/accept-invite'
import { addScope } from './operations/add-scope'
import { answerRoster } from './operations/answer-roster'
import { applyRosterOnce } from './operations/apply-roster'
import { bindHome } from './operations/bind-home'
import { endAppointment } from './operations/end-appointment'
import { issueInvite } from './operations/issue-invite'
import { keepSettings } from './operations/keep-settings'
import { listAccess } from './operations/list-access'
import { listHomes } from './operations/list-homes'
import { listScopes } from './operations/list-scopes'
import { makeAppointment } from './operations/make-appointment'
import { openSession } from './operations/open-session'
import { readRoster } from './operations/read-roster'
import { revealContact } from './operations/reveal-contact'
import { showRoster } from './operations/show-roster'
import { showServing } from './operations/show-serving'

export {
  findByCode,
  keepSubscriptions,
  postHolders,
  type Recipient,
  recipients,
  residentsPage,
  spendSubscription
} from './people'
export { ownerHeads, placeOf } from './register'
export { displayName } from './rules/display-name'
export { rightsOf } from './session'

export const community: ContextModule = {
  handlers: [
    openSession,
    keepSettings,
    addScope,
    listScopes,
    showServing,
    makeAppointment,
    endAppointment,
    listHomes,
    issueInvite,
    acceptInvite,
    bindHome,
    revealContact,
    listAccess,
    readRoster,
    answerRoster,
    showRoster,
    applyRosterOnce
  ],
  collections: [people, places, homes, invites, accessLines, rosterImports],
  due: [rosterDue]
}
