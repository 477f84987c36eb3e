/** Voting: the only face that other rooms see. */
import type { ContextModule } from 'kernel/context-module'
import { ballots, decisions, rolls } from './documents'
import { voteCast } from './done'
import { due } from './due'
import { cast } from './operations/cast'
import { count } from './operations/count'
import { list } from './operations/list'
import { propose } from './operations/propose'
import { recheck } from './operations/recheck'
import { show } from './operations/show'
import { terms } from './operations/terms'
import { personal } from './personal'

export { ownerRoll, ownKeys } from './owner-roll'
export { threshold } from './rules/thresholds'
export { decisionStanding } from './standing'

export const voting: ContextModule = {
  handlers: [terms, propose, list, show, cast, count, recheck],
  collections: [decisions, rolls, ballots],
  due: [due],
  personal,
  done: { 'vote.cast': voteCast }
}
