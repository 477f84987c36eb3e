/** The one warm door: what every phone calls. */
import { contexts } from 'contexts/all'
import { rightsOf } from 'contexts/community'
import { caller } from 'kernel/cloud/caller'
import { cloudPorts } from 'kernel/cloud/ports'
import { deliverTo } from 'kernel/deliver-to'
import { createDoor } from 'kernel/door'

export const main = createDoor({
  ports: cloudPorts(),
  caller,
  handlers: contexts.flatMap(context => context.handlers),
  rightsOf,
  deliver: deliverTo(contexts)
})
