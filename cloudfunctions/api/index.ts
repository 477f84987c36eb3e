/** The one warm door: what every phone calls. */
import { contexts } from 'contexts/all'
import { rightsOf } from 'contexts/community'
import { caller } from 'kernel/cloud/caller'
import { cloudPorts } from 'kernel/cloud/ports'
import { createDoor } from 'kernel/door'
import { deliverTo } from 'kernel/deliver-to'

export const main = createDoor({
  ports: cloudPorts(),
  caller,
  handlers: contexts.flatMap(context => context.handlers),
  rightsOf,
  deliver: deliverTo(contexts)
})
