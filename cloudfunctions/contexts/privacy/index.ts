/** The face of privacy: what is kept about people over all contexts, correcting and deleting it. */
import type { ContextModule } from 'kernel/context-module'
import type { Personal } from 'kernel/personal'
import { type Correction, corrections, type Forgetting, forgettings } from './documents'
import { correctionDue, forgettingDue } from './due'
import { answerCorrection } from './operations/answer-correction'
import { correct } from './operations/correct'
import { forget } from './operations/forget'
import { listCorrections, listMyCorrections } from './operations/list-corrections'
import { exportData, showTerms } from './operations/show-data'
import { showProof } from './operations/show-proof'
import { pushes } from './pushes'

const askedToCorrect: Personal<Correction> = {
  collection: corrections.name,
  what: '您请求改的信息',
  by: ['personId'],
  onForget: 'removed',
  why: '一起删掉。',
  show: ({ text, askedAt, answer }) => ({
    title: text,
    at: askedAt,
    lines: answer === undefined ? [] : [{ name: '答复', value: answer }]
  })
}

/** What remains leads to nobody. */
const proofs: Personal<Forgetting> = {
  collection: forgettings.name,
  what: '注销的证明',
  by: [],
  onForget: 'kept',
  why: '只留一个编号和两个日期，证明删过了，里面没有您。'
}

/** @param others the contexts below, whose data people may see and have deleted. */
export function privacyOver(others: readonly ContextModule[]): ContextModule {
  const personal = [...others.flatMap(context => context.personal ?? []), askedToCorrect, proofs]
  return {
    handlers: [
      exportData(personal),
      showTerms(personal),
      correct,
      listMyCorrections,
      listCorrections,
      answerCorrection,
      forget,
      showProof
    ],
    collections: [corrections, forgettings],
    due: [correctionDue, forgettingDue(personal)],
    personal: [askedToCorrect, proofs],
    pushes
  }
}
