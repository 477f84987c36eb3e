/** The face of notices: the inbox, bulletins, the call list, and the delivery that the clock calls. */
import { clockFace } from 'kernel/clock-face'
import type { ContextModule } from 'kernel/context-module'
import { bulletins, callings, callLines, inbox, rounds } from './documents'
import { hearChecked } from './hear-checked'
import { notify, notifyEach } from './notify'
import { closeCall } from './operations/close-call'
import { count } from './operations/count'
import { countCalls } from './operations/count-calls'
import { grantSubscription } from './operations/grant-subscription'
import { keepSettings } from './operations/keep-settings'
import { list } from './operations/list'
import { listBulletins } from './operations/list-bulletins'
import { listCalls } from './operations/list-calls'
import { preferences } from './operations/preferences'
import { pushBulletin } from './operations/push-bulletin'
import { read } from './operations/read'
import { readAll } from './operations/read-all'
import { showBulletin } from './operations/show-bulletin'
import { withdrawBulletin } from './operations/withdraw-bulletin'
import { personal } from './personal'
import { roundDue } from './rounds'

export const notices: ContextModule = {
  handlers: [
    list,
    count,
    read,
    readAll,
    preferences,
    keepSettings,
    grantSubscription,
    pushBulletin,
    listBulletins,
    showBulletin,
    withdrawBulletin,
    countCalls,
    listCalls,
    closeCall
  ],
  collections: [inbox, rounds, bulletins, callings, callLines, clockFace],
  due: [roundDue, { collection: bulletins }],
  personal,
  events: { 'bulletin.checked': hearChecked },
  notify,
  notifyEach
}
