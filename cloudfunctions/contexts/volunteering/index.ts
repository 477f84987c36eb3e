/** Volunteering: the only face that other rooms see. Activities and hours here, points and shop in `points.ts`. */
import type { ContextModule } from 'kernel/context-module'
import { giving } from './giving'
import { points } from './points'

export const volunteering: ContextModule = {
  handlers: [...giving.handlers, ...points.handlers],
  collections: [...giving.collections, ...points.collections],
  due: [...giving.due, ...points.due],
  personal: [...giving.personal, ...points.personal],
  events: { ...giving.events, ...points.events }
}
