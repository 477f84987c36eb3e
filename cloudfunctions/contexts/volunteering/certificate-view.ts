/** A certificate as its owner and those who issue it see it. */
import type { Ports } from 'kernel/ports'
import type { CertificateCard, CertificateView } from 'types/hours'
import type { Certificate } from './documents'

const FIGURES = 12

/** Twelve figures that nobody can guess: who types one at random finds nothing. */
export function certificateNumber({ secrets }: Pick<Ports, 'secrets'>, id: string): string {
  const letters = Array.from(secrets.derive('certificate', id, 24))
  const value = letters.reduce((rest, letter) => (rest * 36n + BigInt(Number.parseInt(letter, 36))) % 10n ** 12n, 0n)
  return String(value).padStart(FIGURES, '0')
}

export function certificateCardOf(certificate: Certificate, me: string): CertificateCard {
  const { _id: id, number, scope, place, who, from, until, minutes, times, state, askedAt } = certificate
  const { issuedAt, issuer, personId } = certificate
  return {
    id,
    number,
    scope,
    place,
    who,
    from,
    until,
    minutes,
    times,
    state,
    askedAt,
    ...(issuedAt === undefined ? {} : { issuedAt }),
    ...(issuer ? { issuer } : {}),
    mine: personId === me
  }
}

export const certificateViewOf = (certificate: Certificate, me: string): CertificateView => ({
  ...certificateCardOf(certificate, me),
  lines: certificate.lines
})
