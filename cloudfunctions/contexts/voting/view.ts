/** A decision as one person may see it: choices stay hidden until two counts agree. */
import { mayThey } from 'kernel/authority'
import type { Context } from 'kernel/context'
import { lawAt } from 'kernel/law'
import type { Operation } from 'types/contract'
import {
  type DecisionCard,
  type DecisionView,
  decisionCount,
  decisionRecheck,
  type Share,
  type Threshold
} from 'types/voting'
import { type Decision, decisions, inStage } from './documents'
import { channelNote, kindWords } from './rules/kind-words'
import { countable } from './rules/stage'
import { participation } from './rules/thresholds'
import { turnout } from './turnout'
import { votersOf } from './voters'

export function cardOf(decision: Decision, at: number): DecisionCard {
  const { _id: id, scope, matterId, regime, question, opensAt, closesAt, passed } = decision
  return {
    id,
    scope,
    ...(matterId === undefined ? {} : { matterId }),
    regime,
    question,
    state: inStage(decision, at).state,
    opensAt,
    closesAt,
    ...(passed === undefined ? {} : { passed })
  }
}

/** Three round trips, side by side; turnout may be five seconds old until the count. */
export async function viewOf(context: Context, decision: Decision): Promise<DecisionView> {
  const { at } = context
  const law = lawAt(decision.scope)
  const done = decision.state === 'done'
  const [took, voters] = await Promise.all([
    decision.tally?.took ?? turnout(context, decision._id, at),
    votersOf(context, decision)
  ])
  const { details, options, specialMatter, regime, noticedAt, roll, rollHash, textHash } = decision
  return {
    ...cardOf(decision, at),
    details,
    options: options as DecisionView['options'],
    ...(specialMatter ? { specialMatter } : {}),
    kindWords: kindWords(regime, specialMatter, law),
    channelNote: channelNote(regime, law),
    noticedAt,
    roll,
    rollHash,
    textHash,
    took,
    thresholds: thresholdsOf(decision, took),
    voters,
    ...(done && decision.tally ? { tally: decision.tally } : {}),
    ...(decision.countedBy ? { countedBy: decision.countedBy.name } : {}),
    ...(decision.recheckedBy ? { recheckedBy: decision.recheckedBy.name } : {}),
    acts: actsOf(context, decision, voters.length > 0)
  }
}

/** Until the result only turnout is measured; a question to residents knows no thresholds. */
function thresholdsOf(decision: Decision, took: Share): Threshold[] {
  if (decision.regime === 'CONSULT') return []
  return decision.thresholds ?? [participation(decision.roll, took, lawAt(decision.scope))]
}

function actsOf(context: Context, decision: Decision, votes: boolean): DecisionView['acts'] {
  const { actor, at } = context
  const may = ({ who }: Operation) => mayThey(actor, who, decisions.subject(decision), at) === 'yes'
  const acts: DecisionView['acts'] = []
  if (inStage(decision, at).state === 'open' && votes) acts.push('cast')
  if (countable(decision, at) && may(decisionCount)) acts.push('count')
  const another = decision.countedBy?.personId !== actor.personId
  if (decision.state === 'counted' && another && may(decisionRecheck)) acts.push('recheck')
  return acts
}
