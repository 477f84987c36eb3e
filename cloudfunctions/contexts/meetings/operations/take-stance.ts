/** Takes or changes my stance on one statement, in a document that nobody else writes; three round trips. */
import type { Context } from 'kernel/context'
import { DuplicateKey } from 'kernel/documents'
import { handle } from 'kernel/handler'
import { sortKey } from 'kernel/list'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { untilSettled } from 'kernel/retry'
import { nextVersion, patchOf } from 'kernel/stamp'
import { stanceTake } from 'types/common-ground'
import { stancesId } from '../ground-view'
import { findSaid } from '../rules/ground/ground'
import { signOn, withStance } from '../rules/ground/stances'
import { type Ground, grounds, type Stances, stances } from '../talk-documents'

export const takeStance = handle(stanceTake, async (context, { groundId, no, stance }) => {
  const ground = await read(context, grounds, groundId)
  if (isRefusal(ground)) return ground
  const takeable = ground.open ? findSaid(ground, no)?.state === 'shown' : undefined
  const settled = await untilSettled(async () => {
    const id = stancesId(groundId, context.actor.personId)
    const known = await context.documents.get<Stances>(stances.name, id)
    const earlier = known?.served.find(one => one.key === context.requestKey)
    if (earlier) return earlier.content === context.contentHash ? true : refuse('request-reused')
    if (!takeable) return refuse(takeable === undefined ? 'ground-closed' : 'statement-gone')
    const before = known ?? nothingYet(context, ground)
    const takes = withStance(before.takes, no, stance)
    const engaged = [...takes].some((_, at) => signOn(takes, at) !== 0) ? 1 : 0
    const served = { key: context.requestKey, content: context.contentHash }
    const after = nextVersion(stances, before, { ...before, takes, engaged }, context.at, served)
    return (await write(context, known, after)) || 'again'
  })
  if (!settled) return refuse('busy')
  return isRefusal(settled) ? settled : { no, stance }
})

async function write(context: Context, known: Stances | null, after: Stances): Promise<boolean> {
  if (known) {
    return context.documents.update(stances.name, after._id, { version: known.version }, patchOf(known, after))
  }
  try {
    await context.documents.add(stances.name, [after])
    return true
  } catch (error) {
    if (error instanceof DuplicateKey) return false
    throw error
  }
}

function nothingYet({ actor, at }: Context, { _id: groundId, scope }: Ground): Stances {
  const _id = stancesId(groundId, actor.personId)
  const empty = { takes: '', engaged: 0, version: 0, served: [], outbox: [], nextDueAt: null }
  return { _id, groundId, personId: actor.personId, scope, key: sortKey(at, _id), ...empty }
}
