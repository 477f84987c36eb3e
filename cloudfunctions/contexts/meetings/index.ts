/** Meetings: the only face that other rooms see. */
import type { ContextModule } from 'kernel/context-module'
import { coming } from './coming'
import { talk } from './talk'

export const meetings: ContextModule = {
  handlers: [...coming.handlers, ...talk.handlers],
  collections: [...coming.collections, ...talk.collections],
  due: [...coming.due, ...talk.due],
  personal: [...coming.personal, ...talk.personal],
  events: { ...coming.events, ...talk.events },
  done: { ...coming.done, ...talk.done }
}
