/** Examples of laying the money open and having it inspected. */
import * as disclosure from 'types/disclosure'
import * as inspecting from 'types/inspecting'
import { communitySecretary, elder, resident, tenant } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import {
  agreedQuarter,
  answer,
  answered,
  asked,
  boardPhoto,
  checkedQuarter,
  closedQuarter,
  committee,
  demand,
  escalated,
  firstQuarter,
  petitioned,
  publishedQuarter,
  question,
  reachedPetition,
  signedPetition,
  why
} from '../../contexts/revenue/disclosure-scene'
import { checker, clerk } from '../../contexts/revenue/scene'
import type { World } from '../../world'
import { type Example, stranger } from '../example'

type Made = Record<string, string>

const one = (made: Made) => ({ disclosureId: made.disclosureId })
const objectField = 'disclosureId'
const DAY_MS = 86_400_000
/** In the world of the tests it is June 2026. */
const doneBy = Date.UTC(2026, 7, 1)

async function withPhoto(world: World): Promise<Made> {
  return { ...(await publishedQuarter(world)), photoId: await boardPhoto(world) }
}

const quarterExamples: Example[] = [
  {
    operation: disclosure.disclosureList,
    by: resident,
    notBy: stranger,
    prepare: firstQuarter,
    input: () => ({ scope: compound })
  },
  {
    operation: disclosure.disclosureNow,
    by: tenant,
    notBy: stranger,
    prepare: firstQuarter,
    input: () => ({ scope: compound })
  },
  { operation: disclosure.disclosureShow, by: resident, objectField, prepare: firstQuarter, input: one },
  { operation: disclosure.disclosureCode, by: clerk, objectField, prepare: publishedQuarter, input: one },
  { operation: disclosure.disclosureExcel, by: resident, objectField, prepare: publishedQuarter, input: one },
  {
    operation: disclosure.disclosureClose,
    by: clerk,
    notBy: resident,
    objectField,
    prepare: firstQuarter,
    input: one
  },
  {
    operation: disclosure.disclosureCheck,
    by: checker,
    notBy: clerk,
    objectField,
    prepare: closedQuarter,
    input: one
  },
  {
    operation: disclosure.disclosureSendBack,
    by: checker,
    notBy: clerk,
    objectField,
    prepare: closedQuarter,
    input: made => ({ ...one(made), from: 'closed', why: '三月的电费少一张发票。' }),
    other: made => ({ ...one(made), from: 'closed', why: '余额和对账单差三十元。' }),
    rival: made => ({
      by: committee,
      operation: disclosure.disclosureSendBack,
      input: { ...one(made), from: 'closed', why: '有一笔看不懂花在哪里。' }
    })
  },
  {
    operation: disclosure.disclosureAgree,
    by: committee,
    notBy: clerk,
    objectField,
    prepare: checkedQuarter,
    input: one
  },
  {
    operation: disclosure.disclosurePublish,
    by: clerk,
    notBy: resident,
    objectField,
    prepare: agreedQuarter,
    input: one
  },
  {
    operation: disclosure.disclosureBoard,
    by: clerk,
    notBy: resident,
    objectField,
    prepare: withPhoto,
    input: made => ({ ...one(made), media: [made.photoId] })
  }
]

const doubtExamples: Example[] = [
  {
    operation: inspecting.objectionRaise,
    by: resident,
    notBy: stranger,
    prepare: firstQuarter,
    input: made => ({ ...question, disclosureId: made.disclosureId }),
    other: made => ({ ...question, disclosureId: made.disclosureId, text: '四月的广告费收了吗？' })
  },
  {
    operation: inspecting.objectionList,
    by: tenant,
    notBy: stranger,
    prepare: answered,
    input: () => ({ scope: compound })
  },
  {
    operation: inspecting.objectionShow,
    by: elder,
    objectField: 'objectionId',
    prepare: answered,
    input: made => ({ objectionId: made.objectionId })
  },
  {
    operation: inspecting.objectionAnswer,
    by: clerk,
    notBy: elder,
    objectField: 'objectionId',
    prepare: asked,
    input: made => ({ objectionId: made.objectionId, text: answer }),
    other: made => ({ objectionId: made.objectionId, text: '请到社区来看。' }),
    rival: made => ({
      by: committee,
      operation: inspecting.objectionAnswer,
      input: { objectionId: made.objectionId, text: '合同下周补上。' }
    })
  },
  {
    operation: inspecting.objectionSettle,
    by: resident,
    notBy: elder,
    objectField: 'objectionId',
    prepare: answered,
    input: made => ({ objectionId: made.objectionId, accept: false, why }),
    other: made => ({ objectionId: made.objectionId, accept: true })
  },
  {
    operation: inspecting.objectionRule,
    by: communitySecretary,
    notBy: clerk,
    objectField: 'objectionId',
    prepare: escalated,
    input: made => ({ objectionId: made.objectionId, text: '社区看过了合同，金额对得上。' }),
    other: made => ({ objectionId: made.objectionId, text: '请记账员三天内补上合同。' })
  }
]

const petitionExamples: Example[] = [
  {
    operation: inspecting.petitionStart,
    by: elder,
    notBy: tenant,
    prepare: firstQuarter,
    input: () => demand,
    other: () => ({ ...demand, to: '2026-1' })
  },
  {
    operation: inspecting.petitionList,
    by: tenant,
    notBy: stranger,
    prepare: petitioned,
    input: () => ({ scope: compound })
  },
  {
    operation: inspecting.petitionShow,
    by: resident,
    objectField: 'petitionId',
    prepare: petitioned,
    input: made => ({ petitionId: made.petitionId })
  },
  {
    operation: inspecting.petitionSign,
    by: resident,
    notBy: tenant,
    objectField: 'petitionId',
    prepare: petitioned,
    input: made => ({ petitionId: made.petitionId }),
    rival: made => ({ by: elder, operation: inspecting.petitionSign, input: { petitionId: made.petitionId } })
  },
  {
    operation: inspecting.petitionWithdraw,
    by: resident,
    notBy: tenant,
    objectField: 'petitionId',
    prepare: signedPetition,
    input: made => ({ petitionId: made.petitionId }),
    rival: made => ({ by: elder, operation: inspecting.petitionSign, input: { petitionId: made.petitionId } })
  },
  {
    operation: inspecting.petitionAudit,
    by: committee,
    notBy: resident,
    objectField: 'petitionId',
    prepare: reachedPetition,
    input: made => ({ step: 'firm', petitionId: made.petitionId, firm: '聊城某某会计师事务所', doneBy }),
    other: made => ({
      step: 'firm',
      petitionId: made.petitionId,
      firm: '聊城某某会计师事务所',
      doneBy: doneBy + DAY_MS
    })
  }
]

export const disclosureExamples: Example[] = [...quarterExamples, ...doubtExamples, ...petitionExamples]
