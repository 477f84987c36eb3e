/** Revenue: the only face that other rooms see. */
import type { ContextModule } from 'kernel/context-module'
import { layingOpen } from './laying-open'
import { register } from './register'

export const revenue: ContextModule = {
  handlers: [...register.handlers, ...layingOpen.handlers],
  collections: [...register.collections, ...layingOpen.collections],
  due: [...register.due, ...layingOpen.due],
  personal: [...register.personal, ...layingOpen.personal],
  events: { ...register.events, ...layingOpen.events }
}
