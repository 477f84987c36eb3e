/** call.done — 4 round trips: notice and home, the line as it was, the line as it is now. */
import { displayName, homeOf } from 'contexts/community'
import type { Context } from 'kernel/context'
import { DuplicateKey } from 'kernel/documents'
import { handle } from 'kernel/handler'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { untilSettled } from 'kernel/retry'
import { covers } from 'kernel/scope'
import { shortHash } from 'kernel/secrets'
import { nextVersion, patchOf } from 'kernel/stamp'
import { type CallOutcome, callDone } from 'types/calls'
import { type Calling, type CallLine, callings, callLines } from '../documents'

export const closeCall = handle(callDone, async (context, { scope, noticeId, outcome }) => {
  const [calling, home] = await Promise.all([
    context.documents.get<Calling>(callings.name, noticeId),
    homeOf(context, scope)
  ])
  if (!calling || !home || !covers(calling.scope, scope)) return refuse('not-found')
  const line = await keepLine(context, calling, scope, outcome)
  return isRefusal(line) ? line : { outcome: line.outcome }
})

/** One line for each home and notice: the second of two callers learns that the first was there. */
async function keepLine(
  context: Context,
  { _id: callingId }: Calling,
  home: string,
  outcome: CallOutcome
): Promise<CallLine | Refusal> {
  const id = `k_${shortHash(`${callingId} ${home}`, 20)}`
  const served = { key: context.requestKey, content: context.contentHash }
  const settled = await untilSettled<CallLine | Refusal>(async () => {
    const known = await context.documents.get<CallLine>(callLines.name, id)
    const before = known ?? firstLine(id, callingId, home)
    const earlier = before.served.find(one => one.key === served.key)
    if (earlier) return earlier.content === served.content ? before : refuse('request-reused')
    if (known && known.outcome !== 'noAnswer') return refuse('call-done')
    const after = nextVersion(callLines, before, called(context, before, outcome), context.at, served)
    return (await write(context, known, after)) ? after : 'again'
  })
  return settled ?? refuse('busy')
}

const called = ({ actor, at }: Context, before: CallLine, outcome: CallOutcome): CallLine => ({
  ...before,
  outcome,
  at,
  by: displayName(actor, before.home, at),
  tries: before.tries + (outcome === 'noAnswer' ? 1 : 0)
})

async function write({ documents }: Context, known: CallLine | null, after: CallLine): Promise<boolean> {
  if (known) return documents.update(callLines.name, after._id, { version: known.version }, patchOf(known, after))
  try {
    await documents.add(callLines.name, [after])
    return true
  } catch (error) {
    if (error instanceof DuplicateKey) return false
    throw error
  }
}

const firstLine = (_id: string, callingId: string, home: string): CallLine => ({
  _id,
  callingId,
  home,
  outcome: 'noAnswer',
  tries: 0,
  at: 0,
  by: '',
  version: 0,
  served: [],
  outbox: [],
  nextDueAt: null
})
