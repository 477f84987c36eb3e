/** The face of community: its operations and clocks, and what other contexts may ask about people and places. */
import type { ContextModule } from 'kernel/context-module'
import { contactLists, placeCodes } from './codes/documents'
import { accessLines, homes, invites, people, places, rosterImports } from './documents'
import { handOverDue, joinRequestDue, rosterDue } from './due'
import { handOvers, joinRequests } from './joining/documents'
import { passingEvents } from './joining/passing'
import { acceptInvite } from './operations/accept-invite'
import { addScope } from './operations/add-scope'
import { answerRoster } from './operations/answer-roster'
import { applyRosterOnce } from './operations/apply-roster'
import { askToJoin } from './operations/ask-to-join'
import { bindHome } from './operations/bind-home'
import { closeAsk } from './operations/close-ask'
import { confirmHandOver } from './operations/confirm-hand-over'
import { endAppointment } from './operations/end-appointment'
import { handOverHome } from './operations/hand-over-home'
import { issueInvite } from './operations/issue-invite'
import { keepContacts } from './operations/keep-contacts'
import { keepPlan } from './operations/keep-plan'
import { keepSettings } from './operations/keep-settings'
import { leaveHome } from './operations/leave-home'
import { listAccess } from './operations/list-access'
import { listAsks } from './operations/list-asks'
import { listCodes } from './operations/list-codes'
import { listConsents } from './operations/list-consents'
import { listHandOvers } from './operations/list-hand-overs'
import { listHomes } from './operations/list-homes'
import { listMyAsks } from './operations/list-my-asks'
import { listRosters } from './operations/list-rosters'
import { listScopes } from './operations/list-scopes'
import { makeAppointment } from './operations/make-appointment'
import { makeCode } from './operations/make-code'
import { makeSheet } from './operations/make-sheet'
import { openCode } from './operations/open-code'
import { openContacts } from './operations/open-contacts'
import { openSession } from './operations/open-session'
import { readRoster } from './operations/read-roster'
import { removeMember } from './operations/remove-member'
import { revealContact } from './operations/reveal-contact'
import { setConsent } from './operations/set-consent'
import { showCodeImage } from './operations/show-code-image'
import { showContacts } from './operations/show-contacts'
import { showKeptContacts } from './operations/show-kept-contacts'
import { showMembers } from './operations/show-members'
import { showPlan } from './operations/show-plan'
import { showPostPhone } from './operations/show-post-phone'
import { showRoster } from './operations/show-roster'
import { showServing } from './operations/show-serving'
import { stopHandOver } from './operations/stop-hand-over'
import { withdrawAsk } from './operations/withdraw-ask'
import { personal } from './personal'
import { plans } from './plan-document'

export { takeConsentBack } from './consents'
export { nearestServing } from './nearest-serving'
export {
  codesOf,
  findByCode,
  findByCodes,
  type Holder,
  holdersWithin,
  keepNoticeWishes,
  keepSubscriptions,
  noticeWishesOf,
  postHolders,
  type Recipient,
  recipients,
  residentsPage,
  spendSubscription
} from './people'
export { type HomeToReach, homesToReach, labelsOf } from './reach'
export { homeOf, ownerHeads, placeOf } from './register'
export { revealPerson } from './reveal-person'
export { displayName } from './rules/display-name'
export { calledBy } from './rules/post'
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
    applyRosterOnce,
    listRosters,
    askToJoin,
    listMyAsks,
    withdrawAsk,
    listAsks,
    closeAsk,
    showMembers,
    leaveHome,
    removeMember,
    handOverHome,
    listHandOvers,
    confirmHandOver,
    stopHandOver,
    makeCode,
    makeSheet,
    showCodeImage,
    listCodes,
    openCode,
    showContacts,
    openContacts,
    showKeptContacts,
    keepContacts,
    showPostPhone,
    setConsent,
    listConsents,
    showPlan,
    keepPlan
  ],
  collections: [
    people,
    places,
    homes,
    invites,
    accessLines,
    rosterImports,
    plans,
    joinRequests,
    handOvers,
    placeCodes,
    contactLists
  ],
  due: [rosterDue, joinRequestDue, handOverDue],
  events: passingEvents,
  personal
}
