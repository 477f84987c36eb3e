/** A matter as one person may see it, with what they can do now. */
import { mediaViews } from 'contexts/content'
import { hasPost, mayThey } from 'kernel/authority'
import type { Context } from 'kernel/context'
import type { Operation } from 'types/contract'
import { matterEvaluate, matterEvaluateLater, matterReopen, matterSupervise } from 'types/judging'
import {
  type MatterAct,
  type MatterView,
  matterFinish,
  matterPlan,
  matterProgress,
  matterSupport,
  matterTriage,
  sorters
} from 'types/matters'
import { meetingCall } from 'types/meetings'
import { matterAuthor, matterConfirm, matterConfirmFor, matterMerge, matterRevise, matterWord } from 'types/raising'
import { matterAnswerObjection, matterObject } from 'types/sorting'
import { decisionPropose } from 'types/voting'
import { countsOf, ratedIn } from './counts'
import { evaluationId, evaluations, type Matter, matters, ownId, supports } from './documents'
import { helpsAround } from './near'
import { aboutOf, phaseOf } from './rules/judging'
import { openActs, type Ties } from './rules/open-acts'
import { cameWith } from './rules/raising-view'
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
  evaluate: matterEvaluate,
  word: matterWord,
  revise: matterRevise,
  confirm: matterConfirm,
  confirmFor: matterConfirmFor,
  merge: matterMerge,
  author: matterAuthor,
  object: matterObject,
  answerObjection: matterAnswerObjection,
  evaluateLater: matterEvaluateLater,
  supervise: matterSupervise,
  reopen: matterReopen
}

/**
 * The view of a matter that was just read or written; its round trips go at once: voices, and where they can exist
 * ratings, my own voice, my own rating, and two for photos and recordings. One for staff before the rating and without
 * pictures, up to six for a neighbour after.
 */
export async function showTo(context: Context, matter: Matter): Promise<MatterView> {
  const ties = tiesOf(context, matter)
  // Before anything is asked: what fails here must not leave a question behind that nobody waits for.
  const pictures = [...cameWith(matter, ties), ...showedLater(matter)]
  const [counts, rated, own, media] = await Promise.all([
    countsOf(context, [matter]),
    ratedIn(context, matter),
    ownDocuments(context, matter, ties.mine),
    mediaViews(context, pictures)
  ])
  const standing = { ...ties, ...own, rated, at: context.at }
  const acts = openActs(matter, standing).filter(act => may(context, operations[act], matter))
  return viewOf(matter, counts(matter), standing, acts, media)
}

/** Photos that staff added on the way. */
const showedLater = ({ timeline }: Matter): string[] => timeline.flatMap(({ media }) => media ?? [])

const may = (context: Context, { who }: Operation, matter: Matter): boolean =>
  mayThey(context.actor, who, matters.subject(matter), context.at) === 'yes'

/** How the person stands to the matter, from their rights alone. */
function tiesOf(context: Context, matter: Matter): Ties {
  const { actor, at } = context
  const { scope, authorId, proxy, sorted } = matter
  return {
    mine: authorId === actor.personId,
    sorts: hasPost(actor, sorters, scope, at),
    helps: helpsAround(context, scope),
    spoke: proxy?.helperId === actor.personId,
    sorted: sorted?.byId === actor.personId
  }
}

async function ownDocuments(context: Context, matter: Matter, mine: boolean) {
  const id = ownId(matter._id, context.actor.personId)
  const neighbour = may(context, matterSupport, matter)
  const phase = phaseOf(matter, context.at)
  const [voice, rating] = await Promise.all([
    neighbour && !mine ? context.documents.get(supports.name, id) : null,
    (neighbour || mine) && phase
      ? context.documents.get(evaluations.name, evaluationId(aboutOf(matter, phase), context.actor.personId))
      : null
  ])
  return { supported: voice !== null, evaluated: rating !== null }
}
