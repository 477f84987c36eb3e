/** Counts the ballots after the close; the first of two counters. Nothing is published yet. */
import { displayName } from 'contexts/community'
import { change } from 'kernel/change'
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import type { Reason } from 'types/refusals'
import { decisionCount, type Tally } from 'types/voting'
import { type Ballot, ballots, type Decision, decisions } from '../documents'
import { fallDue } from '../due'
import { everyPage } from '../every-page'
import { countable } from '../rules/stage'
import { addBallots, emptyTally } from '../rules/tally'
import { viewOf } from '../view'

/** Round trips: 5 and one more for every thousand ballots. */
export const count = handle(decisionCount, async (context, { decisionId }) => {
  const { actor, at } = context
  const decision = await read(context, decisions, decisionId)
  if (isRefusal(decision)) return decision
  const tally = refusalOf(decision, at) ? null : await tallyOf(context, decision)
  const counted = await change(
    context,
    decisions,
    decisionId,
    before => {
      const reason = refusalOf(before, at)
      if (reason || !tally) return refuse(reason ?? 'busy')
      const countedBy = { personId: actor.personId, name: displayName(actor, before.scope, at), at }
      return { ...fallDue(before, at), state: 'counted' as const, tally, countedBy }
    },
    after => after
  )
  return isRefusal(counted) ? counted : viewOf(context, counted)
})

function refusalOf(decision: Decision, at: number): Reason | null {
  if (decision.state === 'frozen') return 'decision-step'
  if (decision.state === 'counted' || decision.state === 'done') return 'count-done'
  return countable(decision, at) ? null : 'count-early'
}

async function tallyOf(context: Context, decision: Decision): Promise<Tally> {
  let tally = emptyTally(
    decision.roll,
    decision.options.map(option => option.id)
  )
  await everyPage<Ballot>(context, ballots.name, decision._id, ['choice', 'heads', 'areaCenti'], page => {
    tally = addBallots(tally, page)
  })
  return tally
}
