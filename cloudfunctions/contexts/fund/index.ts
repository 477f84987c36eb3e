/** The community fund: the only face that other rooms see. */
import type { ContextModule } from 'kernel/context-module'
import { funds, gifts, lines, pledges, projects } from './documents'
import { due } from './due'
import { events } from './events'
import { approve } from './operations/approve'
import { changeUse } from './operations/change-use'
import { check } from './operations/check'
import { listLines } from './operations/list-lines'
import { listProjects } from './operations/list-projects'
import { myGifts } from './operations/my-gifts'
import { nameGift } from './operations/name-gift'
import { open } from './operations/open'
import { pay } from './operations/pay'
import { plan } from './operations/plan'
import { listPledges, makePledge, settlePledge } from './operations/pledges'
import { propose } from './operations/propose'
import { prove } from './operations/prove'
import { receive } from './operations/receive'
import { report } from './operations/report'
import { show } from './operations/show'
import { showLine } from './operations/show-line'
import { showProject } from './operations/show-project'
import { showPublic } from './operations/show-public'
import { spend } from './operations/spend'
import { step } from './operations/step'
import { transfer } from './operations/transfer'
import { undo } from './operations/undo'
import { personal } from './personal'

export const fund: ContextModule = {
  handlers: [
    open,
    show,
    receive,
    spend,
    transfer,
    undo,
    check,
    pay,
    listLines,
    showLine,
    listProjects,
    showProject,
    showPublic,
    propose,
    prove,
    plan,
    approve,
    step,
    changeUse,
    report,
    makePledge,
    listPledges,
    settlePledge,
    myGifts,
    nameGift
  ],
  collections: [funds, projects, lines, gifts, pledges],
  due,
  events,
  personal
}
