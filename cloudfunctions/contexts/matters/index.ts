/** The face of matters: its operations, its clock, and what it hears from meetings and votes. */
import type { ContextModule } from 'kernel/context-module'
import { evaluations, matters as matterDocuments, supports } from './documents'
import { due } from './due'
import { events } from './events'
import { evaluate } from './operations/evaluate'
import { finish } from './operations/finish'
import { list } from './operations/list'
import { listDuties } from './operations/list-duties'
import { plan } from './operations/plan'
import { progress } from './operations/progress'
import { raise } from './operations/raise'
import { show } from './operations/show'
import { support } from './operations/support'
import { triage } from './operations/triage'

export { matterStanding } from './standing'

export const matters: ContextModule = {
  handlers: [raise, list, show, support, triage, plan, progress, finish, evaluate, listDuties],
  collections: [matterDocuments, supports, evaluations],
  due: [due],
  events
}
