/** Laying the money open and having it inspected: the other half of what revenue hands to the deployables. */
import { disclosures, moneyObjections, petitionRolls, petitionSignatures, petitions } from './disclosure-documents'
import { disclosurePersonal } from './disclosure-personal'
import { objectionDue, petitionDue } from './inspecting-due'
import { inspectingEvents } from './inspecting-events'
import { makeExcel } from './operations/disclosure-excel'
import { listDisclosures, showDisclosure, showDisclosureCode, showNow } from './operations/disclosure-reads'
import {
  agreeQuarter,
  checkQuarter,
  closeQuarter,
  photographBoard,
  publishQuarter,
  sendBackQuarter
} from './operations/disclosure-steps'
import { raiseObjection } from './operations/objection-raise'
import { listObjections, showObjection } from './operations/objection-reads'
import { answerObjection, ruleObjection, settleObjection } from './operations/objection-steps'
import { startPetition } from './operations/petition-start'
import {
  auditPetition,
  listPetitions,
  showPetition,
  signPetition,
  withdrawSignature
} from './operations/petition-steps'
import { quarterDue } from './quarters'

export const layingOpen = {
  handlers: [
    listDisclosures,
    showNow,
    showDisclosure,
    showDisclosureCode,
    makeExcel,
    closeQuarter,
    checkQuarter,
    sendBackQuarter,
    agreeQuarter,
    publishQuarter,
    photographBoard,
    raiseObjection,
    listObjections,
    showObjection,
    answerObjection,
    settleObjection,
    ruleObjection,
    startPetition,
    listPetitions,
    showPetition,
    signPetition,
    withdrawSignature,
    auditPetition
  ],
  collections: [disclosures, moneyObjections, petitions, petitionRolls, petitionSignatures],
  due: [quarterDue, objectionDue, petitionDue],
  personal: disclosurePersonal,
  events: inspectingEvents
}
