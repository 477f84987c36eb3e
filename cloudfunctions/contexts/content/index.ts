/** The face of content: checked texts, photos and recordings for the contexts above it, and the people's queue. */
import type { ContextModule } from 'kernel/context-module'
import { checks, media as mediaDocuments } from './documents'
import { checkDue, mediaDue } from './due'
import { hearDecision, hearMediaCheck } from './hear-media'
import { hearHeld } from './held'
import { mediaDecided } from './held-media'
import { addMedia } from './operations/add-media'
import { appealCheck } from './operations/appeal-check'
import { countChecks } from './operations/count-checks'
import { decideCheck } from './operations/decide-check'
import { listChecks } from './operations/list-checks'
import { showCheck } from './operations/show-check'
import { showMedia } from './operations/show-media'
import { personal } from './personal'
import { hearReported } from './reported'

export { checkText } from './check-text'
export { heldEvent } from './held'
export { mediaViews, ownMedia, ownVouchers } from './media-face'
export { reportedEvent } from './reported'

export const content: ContextModule = {
  handlers: [addMedia, showMedia, listChecks, showCheck, decideCheck, appealCheck, countChecks],
  collections: [mediaDocuments, checks],
  due: [mediaDue, checkDue],
  personal,
  events: { 'content.held': hearHeld, 'content.reported': hearReported, [mediaDecided]: hearDecision },
  pushes: { wxa_media_check: hearMediaCheck }
}
