/** The side of volunteering where help is given: teams, activities, hours, certificates. */
import { activities, certificates, helps, members, teams } from './documents'
import { givingDue } from './giving-due'
import { givingEvents } from './giving-events'
import { givingPersonal } from './giving-personal'
import { askCertificate } from './operations/ask-certificate'
import { calendar } from './operations/calendar'
import { cancelActivity } from './operations/cancel-activity'
import { changeActivity } from './operations/change-activity'
import { changeTeam } from './operations/change-team'
import { checkCertificate } from './operations/check-certificate'
import { checkInByCode } from './operations/check-in-by-code'
import { checkInFor } from './operations/check-in-for'
import { confirmHelp } from './operations/confirm-help'
import { correctHours } from './operations/correct-hours'
import { foundTeam } from './operations/found-team'
import { issueCertificate } from './operations/issue-certificate'
import { joinTeam } from './operations/join-team'
import { listActivities } from './operations/list-activities'
import { listCertificates } from './operations/list-certificates'
import { listMyCertificates } from './operations/list-my-certificates'
import { listMyHours } from './operations/list-my-hours'
import { listTeams } from './operations/list-teams'
import { organise } from './operations/organise'
import { reportActivity } from './operations/report-activity'
import { showActivity } from './operations/show-activity'
import { showCertificate } from './operations/show-certificate'
import { showDoorCode } from './operations/show-door-code'
import { showRoster } from './operations/show-roster'
import { showSheet } from './operations/show-sheet'
import { showTeam } from './operations/show-team'
import { signUp } from './operations/sign-up'

export const giving = {
  handlers: [
    foundTeam,
    listTeams,
    showTeam,
    joinTeam,
    changeTeam,
    organise,
    calendar,
    listActivities,
    showActivity,
    changeActivity,
    cancelActivity,
    signUp,
    showDoorCode,
    checkInByCode,
    checkInFor,
    showRoster,
    confirmHelp,
    reportActivity,
    listMyHours,
    correctHours,
    showSheet,
    askCertificate,
    listMyCertificates,
    listCertificates,
    showCertificate,
    issueCertificate,
    checkCertificate
  ],
  collections: [teams, members, activities, helps, certificates],
  due: givingDue,
  personal: givingPersonal,
  events: givingEvents
}
