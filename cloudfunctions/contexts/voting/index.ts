/** Voting: the only face that other rooms see. */
import type { ContextModule } from 'kernel/context-module'
import { ballots, decisions, rolls } from './documents'
import { due } from './due'
import { cast } from './operations/cast'
import { count } from './operations/count'
import { list } from './operations/list'
import { propose } from './operations/propose'
import { recheck } from './operations/recheck'
import { show } from './operations/show'

export const voting: ContextModule = {
  handlers: [propose, list, show, cast, count, recheck],
  collections: [decisions, rolls, ballots],
  due: [due]
}
