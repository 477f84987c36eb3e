/** The face of matters: its operations, its clock, and what it hears from meetings and votes. */
import type { ContextModule } from 'kernel/context-module'
import { evaluations, matters as matterDocuments, recipes, reports, supports } from './documents'
import { due, evaluationsDue, reportsDue } from './due'
import { events } from './events'
import { answerObjection } from './operations/answer-objection'
import { author } from './operations/author'
import { codeJourney } from './operations/code-journey'
import { confirm, confirmFor } from './operations/confirm'
import { evaluate } from './operations/evaluate'
import { evaluateLater } from './operations/evaluate-later'
import { finish } from './operations/finish'
import { list } from './operations/list'
import { listDuties } from './operations/list-duties'
import { listEvaluations } from './operations/list-evaluations'
import { listRecipes } from './operations/list-recipes'
import { map } from './operations/map'
import { merge } from './operations/merge'
import { object } from './operations/object'
import { plan } from './operations/plan'
import { progress } from './operations/progress'
import { raise } from './operations/raise'
import { reopen } from './operations/reopen'
import { report } from './operations/report'
import { revise } from './operations/revise'
import { say } from './operations/say'
import { show } from './operations/show'
import { showJourney } from './operations/show-journey'
import { showRecipe } from './operations/show-recipe'
import { similar } from './operations/similar'
import { suggestDuties } from './operations/suggest-duties'
import { supervise } from './operations/supervise'
import { support } from './operations/support'
import { triage } from './operations/triage'
import { word } from './operations/word'
import { personal } from './personal'

export { orderMatter } from './ordered'
export { matterStanding } from './standing'

export const matters: ContextModule = {
  handlers: [
    raise,
    say,
    word,
    revise,
    report,
    confirm,
    confirmFor,
    similar,
    merge,
    author,
    map,
    list,
    show,
    support,
    triage,
    plan,
    progress,
    finish,
    object,
    answerObjection,
    evaluate,
    evaluateLater,
    listEvaluations,
    supervise,
    reopen,
    showJourney,
    codeJourney,
    listRecipes,
    showRecipe,
    listDuties,
    suggestDuties
  ],
  collections: [matterDocuments, supports, evaluations, reports, recipes],
  due: [due, evaluationsDue, reportsDue],
  personal,
  events
}
