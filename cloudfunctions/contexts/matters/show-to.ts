/** A matter as one person may see it, with what they can do now. */
import { mayThey } from 'kernel/authority'
import type { Context } from 'kernel/context'
import type { Operation } from 'types/contract'
import {
  type MatterAct,
  type MatterView,
  matterEvaluate,
  matterFinish,
  matterPlan,
  matterProgress,
  matterSupport,
  matterTriage
} from 'types/matters'
import { meetingCall } from 'types/meetings'
import { decisionPropose } from 'types/voting'
import { countsOf } from './counts'
import { evaluations, type Matter, matters, ownId, supports } from './documents'
import { canEvaluate, openActs, type Standing } from './rules/open-acts'
import { viewOf } from './rules/view'

/** The operation behind each act: its contract says who may. */
const operations: Readonly<Record<MatterAct, Operation>> = {
  support: matterSupport,
  triage: matterTriage,
  meet: meetingCall,
  vote: decisionPropose,
  plan: matterPlan,
  progress: matterProgress,
  finish: matterFinish,
  evaluate: matterEvaluate
}

/**
 * The view of a matter that was just read or written; all its round trips go at once: voices, and where they can
 * exist ratings, my own voice, my own rating. One for staff before the rating, up to four for a neighbour after.
 */
export async function showTo(context: Context, matter: Matter): Promise<MatterView> {
  const [counts, standing] = await Promise.all([countsOf(context, [matter]), standingOf(context, matter)])
  const acts = openActs(matter, standing).filter(act => may(context, operations[act], matter))
  return viewOf(matter, counts(matter), standing, acts)
}

const may = (context: Context, { who }: Operation, matter: Matter): boolean =>
  mayThey(context.actor, who, matters.subject(matter), context.at) === 'yes'

async function standingOf(context: Context, matter: Matter): Promise<Standing> {
  const id = ownId(matter._id, context.actor.personId)
  const mine = matter.authorId === context.actor.personId
  const neighbour = may(context, matterSupport, matter)
  const [voice, rating] = await Promise.all([
    neighbour && !mine ? context.documents.get(supports.name, id) : null,
    (neighbour || mine) && canEvaluate(matter) ? context.documents.get(evaluations.name, id) : null
  ])
  return { mine, supported: voice !== null, evaluated: rating !== null }
}
