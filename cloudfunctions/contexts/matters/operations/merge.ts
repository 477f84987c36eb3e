/** matter.merge — 6 round trips: the other matter, this one (read, write), and what the other learns (read, write, done). */

import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import type { EventEntry } from 'kernel/outbox'
import { refuse } from 'kernel/refusal'
import { compoundOf } from 'kernel/scope'
import { matterMerge } from 'types/raising'
import { changeMatter } from '../change-matter'
import { type Matter, matters } from '../documents'
import { merged } from '../rules/merge'

/** A chain is followed to its end; longer ones would be broken. */
const LINKS_MAX = 5

export const merge = handle(matterMerge, async (context, { matterId, into: wanted, reason }) => {
  const into = await endOfChain(context, wanted)
  if (!into) return refuse('merge-elsewhere', ['into'])
  return changeMatter(context, matterId, {
    rule: (matter, act) => {
      if (compoundOf(matter.scope) !== compoundOf(into.scope)) return 'merge-elsewhere'
      const after = merged(matter, into, { reason, ...act })
      if (typeof after === 'string') return after
      return { ...after, outbox: [...matter.outbox, ...learnt(context, after, into, reason, act)] }
    },
    words: () => []
  })
})

async function endOfChain({ documents }: Context, id: string): Promise<Matter | null> {
  let matter = await documents.get<Matter>(matters.name, id)
  for (let link = 0; matter?.mergedInto && link < LINKS_MAX; link++) {
    matter = await documents.get<Matter>(matters.name, matter.mergedInto.id)
  }
  return matter
}

/** The other matter, and those that had come in here before, which now lead straight on to it. */
function learnt(
  { requestKey }: Context,
  matter: Matter,
  into: Matter,
  why: string,
  { at, who }: { at: number; who: string }
): EventEntry[] {
  const joined = { from: matter._id, title: matter.title, who, why }
  const onward = { into: into._id, title: into.title }
  return [
    { id: `${requestKey}:joined`, kind: 'event', event: 'matter.joined', target: into._id, data: joined, at },
    ...matter.merged.map(
      (target): EventEntry => ({
        id: `${requestKey}:onward:${target}`,
        kind: 'event',
        event: 'matter.onward',
        target,
        data: onward,
        at
      })
    )
  ]
}
