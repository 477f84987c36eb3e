/** Signing a petition, each head once, and taking it back; and what those who owe the audit say about it. */
import { checkText, heldEvent, ownMedia } from 'contexts/content'
import { addMissing } from 'kernel/add-missing'
import { change } from 'kernel/change'
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { newestFirst } from 'kernel/list'
import { read } from 'kernel/read'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import type { Input } from 'types/contract'
import { consenters } from 'types/disclosure'
import { petitionAudit, petitionList, petitionShow, petitionSign, petitionWithdraw } from 'types/inspecting'
import type { Reason } from 'types/refusals'
import { type Petition, petitionSignatures, petitions } from '../disclosure-documents'
import { reachedEntries, reportedEntry } from '../inspecting-announce'
import { lines, ownHeads, signedShare } from '../petition-roll'
import { petitionCard, petitionView } from '../petition-view'
import { named, petitionAt, reached, reported } from '../rules/petition'
import { signedAs } from '../signed-as'

export const listPetitions = handle(petitionList, async (context, { scope, after }) => {
  const { items, ...rest } = await newestFirst(context, petitions, { scope }, after)
  const seen = items.filter(
    ({ state, authorId }) => authorId === context.actor.personId || (state !== 'checking' && state !== 'frozen')
  )
  return { items: seen.map(one => petitionCard(one, context.at)), ...rest }
})

/** Four round trips. */
export const showPetition = handle(petitionShow, async (context, { petitionId }) => {
  const petition = await read(context, petitions, petitionId)
  return isRefusal(petition) ? petition : petitionView(context, petition)
})

/**
 * Round trips: 5 to sign, 3 to see; 2 more for the signature that crosses the second line. The sum is asked for after
 * the signature stands, so whoever comes last of several at once sees all of them.
 */
export const signPetition = handle(petitionSign, async (context, { petitionId }) => {
  const { at, actor } = context
  const petition = await read(context, petitions, petitionId)
  if (isRefusal(petition)) return petition
  const own = await ownHeads(context, petition)
  const left = own.filter(({ signed }) => !signed)
  if (own.length === 0) return refuse('not-on-roll')
  if (left.length > 0) {
    if (petitionAt(petition, at).state !== 'signing') return refuse('petition-closed')
    const signatures = left.map(({ head }) => ({
      _id: head._id,
      petitionId,
      scope: petition.scope,
      by: actor.personId,
      heads: 1,
      areaCenti: head.areaCenti,
      at
    }))
    if (!(await addMissing(context.documents, petitionSignatures.name, signatures))) return refuse('busy')
  }
  const after = await settled(context, petition)
  return isRefusal(after) ? after : petitionView(context, after)
})

/**
 * Round trips: 3, one for each home, and 3 to see. Only one's own: what another owner of the home signed stands. Who
 * takes it back in the very moment in which another signature crosses the lines was counted; the petition has reached.
 */
export const withdrawSignature = handle(petitionWithdraw, async (context, { petitionId }) => {
  const petition = await read(context, petitions, petitionId)
  if (isRefusal(petition)) return petition
  const own = await ownHeads(context, petition)
  if (own.length === 0) return refuse('not-on-roll')
  const mine = own.filter(({ byMe }) => byMe)
  if (mine.length > 0 && petitionAt(petition, context.at).state !== 'signing') return refuse('petition-closed')
  for (const { head } of mine) {
    await context.documents.remove(petitionSignatures.name, head._id, { by: context.actor.personId })
  }
  return petitionView(context, petition)
})

/** Writes down that both lines are crossed, once they are. */
async function settled(context: Context, petition: Petition): Promise<Petition | Refusal> {
  if (petitionAt(petition, context.at).state !== 'signing') return petition
  const signed = await signedShare(context, petition._id)
  if (!lines(petition, signed).met) return petition
  const days = lawAt(petition.scope).auditAnswerDays.value
  return change(
    context,
    petitions,
    petition._id,
    before => {
      const after = reached(before, signed, days, context.at)
      return after === before ? before : { ...after, outbox: [...after.outbox, ...reachedEntries(after, context.at)] }
    },
    one => one
  )
}

/** Four round trips and those of the words and photos; three to see. */
export const auditPetition = handle(petitionAudit, async (context, input) => {
  const petition = await read(context, petitions, input.petitionId)
  if (isRefusal(petition)) return petition
  const words = input.step === 'firm' ? input.firm : input.text
  const verdict = await checkText(context, [words], [input.step === 'firm' ? 'firm' : 'text'])
  if (isRefusal(verdict)) return verdict
  const media = input.step === 'report' ? await ownMedia(context, input.media, petition.scope, 'photo') : []
  if (isRefusal(media)) return media
  const after = await change(
    context,
    petitions,
    petition._id,
    before => {
      const wanted = stepped(context, before, input, media)
      if (typeof wanted === 'string') return refuse(wanted)
      const held = verdict === 'review' ? [heldWords(context, wanted, input.step, words)] : []
      const told = input.step === 'report' ? [reportedEntry(wanted, context.at)] : []
      return { ...wanted, outbox: [...wanted.outbox, ...told, ...held] }
    },
    one => one
  )
  return isRefusal(after) ? after : petitionView(context, after)
})

function stepped(
  context: Context,
  before: Petition,
  input: Input<typeof petitionAudit>,
  media: string[]
): Petition | Reason {
  const { personId, who: by, at } = signedAs(context, consenters, before.scope)
  if (input.step === 'report') return reported(before, { by, personId, text: input.text, media, at })
  return named(before, { firm: input.firm, doneBy: input.doneBy, by, at })
}

const heldWords = (context: Context, petition: Petition, step: string, text: string) =>
  heldEvent({
    id: `${petition._id}:${step}`,
    of: '审计的答复',
    target: petition._id,
    event: 'revenue.auditChecked',
    scope: petition.scope,
    authorId: context.actor.personId,
    author: signedAs(context, consenters, petition.scope).who,
    title: '要求审计公共收益',
    text,
    at: context.at
  })
