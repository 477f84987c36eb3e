/** What a paper with this number must say; nothing about who it is of. One round trip. */
import { handle } from 'kernel/handler'
import { refuse } from 'kernel/refusal'
import { certificateCheck } from 'types/hours'
import { type Certificate, certificates } from '../documents'

export const checkCertificate = handle(certificateCheck, async (context, { number }) => {
  const [found] = await context.documents.find<Certificate>(
    certificates.name,
    { number },
    { order: { number: 'asc' }, limit: 1 }
  )
  if (!found || found.state === 'asked') return refuse('certificate-unknown')
  if (found.state === 'withdrawn') return refuse('certificate-stale')
  const { place, from, until, minutes, times, issuedAt = 0, issuer = '' } = found
  return { place, from, until, minutes, times, issuedAt, issuer }
})
