/** Switches whether neighbours' statements wait for the host, and whether the cards are open; two round trips. */
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { groundKeep } from 'types/common-ground'
import { grounds } from '../talk-documents'

export const keepGround = handle(groundKeep, (context, { groundId, moderated, open }) =>
  change(
    context,
    grounds,
    groundId,
    before => (before.moderated === moderated && before.open === open ? before : { ...before, moderated, open }),
    ground => ({ moderated: ground.moderated, state: ground.open ? ('open' as const) : ('closed' as const) })
  )
)
