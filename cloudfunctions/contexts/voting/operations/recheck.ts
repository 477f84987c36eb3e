/** A second person has everything counted again in another way; only equal counts become a result. */
import { displayName } from 'contexts/community'
import type { Actor } from 'kernel/actor'
import { change } from 'kernel/change'
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import type { Reason } from 'types/refusals'
import { decisionRecheck, type Tally } from 'types/voting'
import { resultEntries } from '../announce'
import { type Ballot, ballots, type Decision, decisions, type RollEntry, rolls } from '../documents'
import { everyPage } from '../every-page'
import { recount } from '../rules/recount'
import { sameTally } from '../rules/same-tally'
import { agreement, participation } from '../rules/thresholds'
import { viewOf } from '../view'

/**
 * Round trips: 5 and two more for every thousand heads; with a matter 3 more. When the counts differ, both are thrown
 * away: people look at the ballots, then both counts are made again.
 */
export const recheck = handle(decisionRecheck, async (context, { decisionId }) => {
  const { actor, at } = context
  const decision = await read(context, decisions, decisionId)
  if (isRefusal(decision)) return decision
  const again = refusalOf(decision, actor) ? null : await recounted(context, decision)
  const settled = await change(
    context,
    decisions,
    decisionId,
    before => {
      const reason = refusalOf(before, actor)
      if (reason || !before.tally || !again) return refuse(reason ?? 'busy')
      if (again.strays.length > 0 || !sameTally(before.tally, again.tally)) return uncounted(before)
      const recheckedBy = { personId: actor.personId, name: displayName(actor, before.scope, at), at }
      const done: Decision = { ...before, ...judged(before, before.tally), state: 'done', recheckedBy }
      return { ...done, outbox: [...done.outbox, ...resultEntries(done, at)] }
    },
    after => after
  )
  if (isRefusal(settled)) return settled
  return settled.state === 'closed' ? refuse('recheck-differs') : viewOf(context, settled)
})

function refusalOf(decision: Decision, actor: Actor): Reason | null {
  if (decision.state === 'frozen' || decision.state === 'done') return 'decision-step'
  if (decision.state !== 'counted') return 'recheck-missing'
  return decision.countedBy?.personId === actor.personId ? 'recheck-same-person' : null
}

async function recounted(context: Context, decision: Decision) {
  const roll: RollEntry[] = []
  const cast: Ballot[] = []
  await Promise.all([
    everyPage<RollEntry>(context, rolls.name, decision._id, ['areaCenti'], page => roll.push(...page)),
    everyPage<Ballot>(context, ballots.name, decision._id, ['casts'], page => cast.push(...page))
  ])
  const choices = decision.options.map(option => option.id)
  return recount(choices, decision, roll, cast)
}

function uncounted(decision: Decision): Decision {
  const { tally: _tally, countedBy: _counter, ...rest } = decision
  return { ...rest, state: 'closed' }
}

/** What the law makes of the count; asking residents makes nothing of it but a report. */
function judged(decision: Decision, tally: Tally): Pick<Decision, 'thresholds' | 'passed'> {
  if (decision.regime === 'CONSULT') return {}
  const law = lawAt(decision.scope)
  const agreed = tally.byChoice.for ?? { heads: 0, areaCenti: 0 }
  const thresholds = [participation(tally.roll, tally.took, law), agreement(tally.took, agreed, law)]
  return { thresholds, passed: thresholds.every(threshold => threshold.met) }
}
