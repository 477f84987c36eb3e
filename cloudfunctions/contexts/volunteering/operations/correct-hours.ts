/** Puts confirmed minutes right: the clock undoes the entry and posts another; certificates with the line fall. */
import { displayName } from 'contexts/community'
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import type { EventEntry } from 'kernel/outbox'
import { isRefusal, refuse } from 'kernel/refusal'
import { hoursCorrect } from 'types/hours'
import { type Certificate, certificates, type Help, helps } from '../documents'
import { helpLineOf } from '../help-line'
import { corrected } from '../rules/confirmed'
import { checkedWords } from '../words'

/** Nobody asks for more certificates of one help than this. */
const CERTIFICATES_MAX = 50

/** Round trips: 4, and 3 for each certificate. */
export const correctHours = handle(hoursCorrect, async (context, { helpId, minutes, why }) => {
  const { actor, at } = context
  const held = await checkedWords(context, [why])
  if (isRefusal(held)) return held
  const holding = await context.documents.find<Pick<Certificate, '_id'>>(
    certificates.name,
    { 'lines.id': helpId, state: { in: ['asked', 'issued'] } },
    { order: { _id: 'asc' }, limit: CERTIFICATES_MAX, fields: ['_id'] }
  )
  return change(
    context,
    helps,
    helpId,
    help => {
      if (help.personId === actor.personId) return refuse('help-own')
      const by = displayName(actor, help.scope, at)
      const after = corrected(help, { minutes, why, by, at }, lawAt(help.scope).helpExtraMinutes.value)
      if (typeof after === 'string') return refuse(after)
      return { ...after, outbox: [...help.outbox, ...holding.map(({ _id }) => fallen(after, _id, at))] }
    },
    helpLineOf
  )
})

const fallen = ({ _id, round }: Help, certificateId: string, at: number): EventEntry => ({
  id: `${_id}:${round}:${certificateId}`,
  kind: 'event',
  event: 'certificate.lineCorrected',
  target: certificateId,
  data: {},
  at
})
