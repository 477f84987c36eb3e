/** What people see of corrections and deletions. */
import type { Output } from 'types/contract'
import type { CorrectionView, correctionAnswer, DeletionProof } from 'types/privacy'
import type { Correction, Forgetting } from './documents'

export const correctionView = (correction: Correction): CorrectionView => {
  const { _id: id, what, text, askedAt, dueAt, state, answer, answeredAt } = correction
  const answered = answer === undefined ? {} : { answer, answeredAt: answeredAt ?? askedAt }
  return { id, what, text, askedAt, dueAt, state, ...answered }
}

export const correctionTask = (correction: Correction): Output<typeof correctionAnswer> => ({
  ...correctionView(correction),
  scope: correction.scope,
  label: correction.label
})

export const proofOf = ({ number, askedAt, doneAt, removed, unlinked }: Forgetting): DeletionProof => ({
  number,
  askedAt,
  ...(doneAt === undefined ? {} : { doneAt, removed, unlinked })
})
