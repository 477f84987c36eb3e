/** Casts the ballot of one head: the roll entry says everything, the ballot's id makes a second one impossible. */
import type { Context } from 'kernel/context'
import { DuplicateKey } from 'kernel/documents'
import { handle } from 'kernel/handler'
import { type Refusal, refuse } from 'kernel/refusal'
import { untilSettled } from 'kernel/retry'
import { ballotCast } from 'types/voting'
import { type Ballot, ballots, type Cast, type RollEntry, rolls, voterId } from '../documents'
import { servedBefore } from '../rules/casts'
import { holdersOf } from '../voters'

/** Two round trips; changing a ballot four. The moment of arrival decides whether it was in time. */
export const cast = handle(ballotCast, async (context, { decisionId, voterKey, choice }) => {
  const entry = await context.documents.get<RollEntry>(rolls.name, voterId(decisionId, voterKey))
  const mine = entry && holdersOf(context.actor, entry.regime, entry.scope).includes(entry.holder)
  if (!mine) return refuse('not-on-roll')
  if (!entry.choices.includes(choice)) return refuse('bad-input', ['choice'])
  if (context.at < entry.opensAt) return refuse('not-open-yet')
  if (context.at >= entry.closesAt) return tooLate(context, entry)
  const settled = await settle(context, entry, castOf(context, entry, choice))
  return settled instanceof Object && 'receipt' in settled ? shown(settled) : settled
})

const shown = ({ choice, at, receipt }: Cast) => ({ choice, castAt: at, receipt })

function castOf(context: Context, entry: RollEntry, choice: string): Cast {
  const { at, actor, requestKey: key, contentHash: content } = context
  const receipt = context.secrets.derive('receipt', `${entry.decisionId}|${entry.voterKey}|${choice}|${at}`, 12)
  return { choice, at, by: actor.personId, channel: 'online', key, content, receipt }
}

/** Who voted in time and lost the answer still gets the receipt when asking again after the close. */
async function tooLate(context: Context, entry: RollEntry) {
  const ballot = await context.documents.get<Ballot>(ballots.name, entry._id)
  const earlier = ballot?.casts.find(one => one.key === context.requestKey && one.content === context.contentHash)
  return earlier ? shown(earlier) : refuse('voting-closed')
}

async function settle(context: Context, entry: RollEntry, cast: Cast): Promise<Cast | Refusal> {
  const { documents } = context
  let look = false
  const settled = await untilSettled<Cast | Refusal>(async () => {
    const before = look ? await documents.get<Ballot>(ballots.name, entry._id) : null
    look = true
    if (!before) return (await addFirst(context, entry, cast)) ? cast : 'again'
    const earlier = servedBefore(before.casts, cast)
    if (earlier) return typeof earlier === 'string' ? refuse(earlier) : earlier
    const patch = { casts: [...before.casts, cast], choice: cast.choice, version: before.version + 1 }
    const won = await documents.update(ballots.name, entry._id, { version: before.version }, patch)
    return won ? cast : 'again'
  })
  return settled ?? refuse('busy')
}

async function addFirst(context: Context, entry: RollEntry, cast: Cast): Promise<boolean> {
  const { _id, decisionId, voterKey, scope, heads, areaCenti } = entry
  const ballot: Ballot = {
    _id,
    decisionId,
    voterKey,
    scope,
    version: 1,
    choice: cast.choice,
    heads,
    areaCenti,
    casts: [cast]
  }
  try {
    await context.documents.add(ballots.name, [ballot])
    return true
  } catch (error) {
    if (error instanceof DuplicateKey) return false
    throw error
  }
}
