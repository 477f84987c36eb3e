/** What laying the money open keeps about people, as they see it under 我的数据, and what becomes of it. */
import { lawAt } from 'kernel/law'
import type { Personal } from 'kernel/personal'
import { quarterName } from 'types/quarter-name'
import {
  type Disclosure,
  disclosures,
  type MoneyObjection,
  moneyObjections,
  type Petition,
  type PetitionRollEntry,
  type PetitionSignature,
  petitionRolls,
  petitionSignatures,
  petitions
} from './disclosure-documents'

/** The country's rule; a city may keep longer, never shorter. */
const keptDays = lawAt('').evidenceDays.value

const steps: Personal<Disclosure> = {
  collection: disclosures.name,
  what: '您结账、核对、同意公示的季度',
  by: ['steps.personId'],
  onForget: 'kept',
  why: '谁记的账、谁核对的、谁同意公示的，是账的一部分，查账要看。',
  keptDays,
  show: ({ quarter, publishedAt }) => ({
    title: quarterName(quarter),
    ...(publishedAt === undefined ? {} : { at: publishedAt }),
    lines: []
  })
}

const objectionsOf: Personal<MoneyObjection> = {
  collection: moneyObjections.name,
  what: '您问过的账',
  by: ['authorId', 'answer.personId', 'ruling.personId'],
  onForget: 'unlinked',
  why: '问和答是公示的一部分，留给邻居看，不再连到您。',
  show: ({ about, text, at, answer }) => ({
    title: about,
    at,
    lines: [{ name: '问的话', value: text }, ...(answer ? [{ name: '答复', value: answer.text }] : [])]
  })
}

const petitionsOf: Personal<Petition> = {
  collection: petitions.name,
  what: '您提的要求审计',
  by: ['authorId', 'report.personId'],
  onForget: 'unlinked',
  why: '要求审计的理由和结果留给邻居看，不再连到您。',
  show: ({ from, to, why, at }) => ({
    title: from === to ? quarterName(from) : `${quarterName(from)}到${quarterName(to)}`,
    at,
    lines: [{ name: '理由', value: why }]
  })
}

const onRoll: Personal<PetitionRollEntry> = {
  collection: petitionRolls.name,
  what: '审计联名名册里的您',
  by: ['holder'],
  onForget: 'kept',
  why: '名册定下以后谁也不能改，够不够五分之一要照它算。',
  keptDays,
  show: ({ label }) => ({ title: label, lines: [] })
}

const signatures: Personal<PetitionSignature> = {
  collection: petitionSignatures.name,
  what: '您在审计联名上的签名',
  by: ['by'],
  onForget: 'kept',
  why: '签了名就算数，够不够五分之一要照它算。',
  keptDays,
  show: ({ at }) => ({ title: '您签了名', at, lines: [] })
}

export const disclosurePersonal = [steps, objectionsOf, petitionsOf, onRoll, signatures] as const
