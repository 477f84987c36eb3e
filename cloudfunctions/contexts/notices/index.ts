/** The face of notices: the inbox, the allowed messages, and the delivery that the clock calls. */
import type { ContextModule } from 'kernel/context-module'
import { inbox } from './documents'
import { notify } from './notify'
import { grantSubscription } from './operations/grant-subscription'
import { list } from './operations/list'
import { read } from './operations/read'

export const notices: ContextModule = {
  handlers: [list, read, grantSubscription],
  collections: [inbox],
  due: [],
  notify
}
