/** The face of notices: the inbox, bulletins, the call list, and the delivery that the clock calls. */
import { clockFace } from 'kernel/clock-face'
import type { ContextModule } from 'kernel/context-module'
import { bulletins, callings, callLines, inbox, rounds } from './documents'
import { notify } from './notify'
import { count } from './operations/count'
import { grantSubscription } from './operations/grant-subscription'
import { keepSettings } from './operations/keep-settings'
import { list } from './operations/list'
import { preferences } from './operations/preferences'
import { read } from './operations/read'
import { readAll } from './operations/read-all'
import { personal } from './personal'
import { roundDue } from './rounds'

export const notices: ContextModule = {
  handlers: [list, count, read, readAll, preferences, keepSettings, grantSubscription],
  collections: [inbox, rounds, bulletins, callings, callLines, clockFace],
  due: [roundDue, { collection: bulletins }],
  personal,
  notify
}
