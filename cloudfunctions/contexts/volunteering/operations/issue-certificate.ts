/** Staff have compared and sealed the paper; from now on its number can be checked. Two round trips. */
import { displayName } from 'contexts/community'
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { refuse } from 'kernel/refusal'
import { certificateIssue } from 'types/hours'
import { certificateIssuedNotice } from '../announce'
import { certificateViewOf } from '../certificate-view'
import { certificates } from '../documents'

export const issueCertificate = handle(certificateIssue, async (context, { certificateId }) => {
  const { actor, at } = context
  return change(
    context,
    certificates,
    certificateId,
    before => {
      if (before.personId === actor.personId) return refuse('certificate-own')
      if (before.state === 'withdrawn') return refuse('certificate-stale')
      if (before.state === 'issued') return refuse('certificate-issued')
      const issuer = displayName(actor, before.scope, at)
      const after = { ...before, state: 'issued' as const, issuedAt: at, issuer }
      return { ...after, outbox: [...before.outbox, certificateIssuedNotice(after, at)] }
    },
    after => certificateViewOf(after, actor.personId)
  )
})
