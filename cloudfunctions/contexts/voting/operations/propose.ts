/** Puts a question to residents or owners: once per request, with roll and text frozen before anybody is told. */
import { displayName } from 'contexts/community'
import { matterStanding } from 'contexts/matters'
import { type Context, newId } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { sortKey } from 'kernel/list'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { compoundOf, lineage } from 'kernel/scope'
import { sha256 } from 'kernel/secrets'
import type { Input } from 'types/contract'
import { decisionPropose } from 'types/voting'
import { type Decision, decisions, type Head } from '../documents'
import { finishFreezing } from '../freeze'
import { headsOf, totalOf } from '../heads'
import { questionText, rollText } from '../rules/frozen-text'
import { optionsOf, timesRefusal, wrongFields } from '../rules/proposal'
import { viewOf } from '../view'

type Wanted = Input<typeof decisionPropose>

/**
 * Round trips for n heads: n/1000 to read owners (n/50 for residents), 1 to freeze, n/100 to write the roll, 1 to give
 * notice, 3 to see; with a matter 4 more. 355 owners: 10. Cut short anywhere, the repeat or the clock finishes it.
 */
export const propose = handle(decisionPropose, async (context, input) => {
  const id = newId(context, 'd')
  const fields = wrongFields(input)
  if (fields.length > 0) return refuse('bad-input', fields)
  const refused = await refusalOf(context, input)
  const heads = refused ? [] : await headsOf(context, id, input.regime, input.scope)
  if (heads.length === 0) {
    // A repeat of what was done already is answered as the first time, even when time or the matter has moved on.
    const there = await context.documents.get<Decision>(decisions.name, id)
    if (!there) return refused ?? refuse('roll-empty')
  }
  const made = await create(context, decisions, draftOf(context, input, id, heads), decision => decision)
  if (isRefusal(made)) return made
  const decision = await finishFreezing(context, made)
  return isRefusal(decision) ? decision : viewOf(context, decision)
})

async function refusalOf(context: Context, input: Wanted): Promise<Refusal | null> {
  const { scope, matterId } = input
  const reason = timesRefusal(input, lawAt(scope), context.at)
  if (reason) return refuse(reason)
  if (matterId === undefined) return null
  const matter = await matterStanding(context, matterId)
  const here = matter && compoundOf(matter.scope) === compoundOf(scope)
  return here && matter.state === 'discussing' ? null : refuse('matter-step')
}

function draftOf(context: Context, input: Wanted, id: string, heads: Head[]) {
  const { scope, regime, question, details, specialMatter, matterId, opensAt, closesAt } = input
  const special = specialMatter === undefined ? {} : { specialMatter }
  const asked = { scope, regime, question, details, ...special, options: optionsOf(input), opensAt, closesAt }
  return {
    ...asked,
    _id: id,
    key: sortKey(context.at, id),
    around: lineage(scope),
    ...(matterId === undefined ? {} : { matterId }),
    state: 'frozen' as const,
    noticedAt: context.at,
    proposedBy: context.actor.personId,
    proposer: displayName(context.actor, scope, context.at),
    roll: totalOf(heads),
    rollHash: sha256(rollText(heads)),
    textHash: sha256(questionText(asked)),
    heads
  }
}
