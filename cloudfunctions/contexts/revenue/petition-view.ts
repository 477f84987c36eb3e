/** A petition as one person may see it. */
import { mediaViews } from 'contexts/content'
import { mayThey } from 'kernel/authority'
import type { Context } from 'kernel/context'
import { type PetitionCard, type PetitionView, petitionAudit, petitionSign, petitionWithdraw } from 'types/inspecting'
import { type Petition, petitions } from './disclosure-documents'
import { lines, ownHeads, signedShare } from './petition-roll'
import { petitionAt } from './rules/petition'

export function petitionCard(petition: Petition, at: number): PetitionCard {
  const { _id: id, scope, from, to, why, by, at: begun, closesAt } = petition
  return { id, scope, from, to, why, by, at: begun, state: petitionAt(petition, at).state, closesAt }
}

/** Three round trips, side by side; two more for the photos of a report. */
export async function petitionView(context: Context, petition: Petition): Promise<PetitionView> {
  const { actor, at } = context
  const { roll, rollHash, reachedAt, dueAt, audit, report, signed: counted } = petition
  const [signed, own, media] = await Promise.all([
    signedShare(context, petition._id),
    ownHeads(context, petition),
    mediaViews(context, report?.media ?? [])
  ])
  const now = petitionAt(petition, at)
  const may = ({ who }: typeof petitionSign | typeof petitionWithdraw | typeof petitionAudit) =>
    mayThey(actor, who, petitions.subject(now), at) === 'yes'
  const acts: PetitionView['acts'] = []
  if (now.state === 'signing' && may(petitionSign) && own.some(one => !one.signed)) acts.push('sign')
  if (now.state === 'signing' && may(petitionWithdraw) && own.some(one => one.byMe)) acts.push('withdraw')
  if (now.state === 'reached' && may(petitionAudit)) acts.push('name-firm')
  if (now.state === 'auditing' && may(petitionAudit)) acts.push('report')
  return {
    ...petitionCard(petition, at),
    roll,
    rollHash,
    // What was counted when the lines were crossed stands, though somebody took a signature back in that very moment.
    threshold: lines(petition, counted ?? signed),
    signers: own.map(({ head: { label, areaCenti }, signed: done }) => ({ label, areaCenti, signed: done })),
    ...(reachedAt === undefined ? {} : { reachedAt }),
    ...(dueAt === undefined || now.state === 'reported' ? {} : { dueAt }),
    ...(audit ? { audit } : {}),
    ...(report ? { report: { by: report.by, text: report.text, at: report.at, media } } : {}),
    acts
  }
}
