/** An owner asks for an audit: the roll of owners is frozen first, then signing begins. M7. */
import { displayName } from 'contexts/community'
import { checkText, heldEvent } from 'contexts/content'
import { ownerRoll } from 'contexts/voting'
import { type Context, newId } from 'kernel/context'
import { create } from 'kernel/create'
import { deliverEvents } from 'kernel/deliver-events'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { sortKey } from 'kernel/list'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { untilSettled } from 'kernel/retry'
import { nextVersion, patchOf } from 'kernel/stamp'
import type { Input } from 'types/contract'
import { petitionStart } from 'types/inspecting'
import { type Petition, petitions } from '../disclosure-documents'
import { signingEntry } from '../inspecting-announce'
import { writeRoll } from '../petition-roll'
import { petitionView } from '../petition-view'
import { isRunning, opened, petitionAt, quartersWrong } from '../rules/petition'
import { quarterAt } from '../rules/quarter'

const DAY_MS = 86_400_000

/** Round trips for n heads: 5, n/1000 to read the owners, n/100 to write the roll; 3 to see. */
export const startPetition = handle(petitionStart, async (context, input) => {
  const id = newId(context, 'ap')
  const there = await context.documents.get<Petition>(petitions.name, id)
  const refused = there ? null : await refusalOf(context, input)
  if (refused) return refused
  const verdict = await checkText(context, [input.why], ['why'])
  if (isRefusal(verdict)) return verdict
  const draft = there ?? (await draftOf(context, input, id, verdict === 'review'))
  if (isRefusal(draft)) return draft
  const made = await create(context, petitions, draft, one => one)
  if (isRefusal(made)) return made
  const begun = await finish(context, made)
  return isRefusal(begun) ? begun : petitionView(context, begun)
})

async function refusalOf(context: Context, { scope, from, to }: Input<typeof petitionStart>): Promise<Refusal | null> {
  if (quartersWrong(from, to, quarterAt(context.at))) return refuse('petition-quarters', ['from', 'to'])
  const options = { order: { key: 'desc' }, limit: 1 } as const
  const [last] = await context.documents.find<Petition>(petitions.name, { scope }, options)
  return last && isRunning(petitionAt(last, context.at)) ? refuse('petition-running') : null
}

async function draftOf(
  context: Context,
  { scope, from, to, why }: Input<typeof petitionStart>,
  id: string,
  doubtful: boolean
): Promise<Petition | Refusal> {
  const { actor, at } = context
  const { heads, total, hash } = await ownerRoll(context, id, scope)
  if (heads.length === 0) return refuse('roll-empty')
  const by = displayName(actor, scope, at)
  const held = heldEvent({
    id: `${id}:held`,
    of: '要求审计的理由',
    target: id,
    event: 'revenue.petitionChecked',
    scope,
    authorId: actor.personId,
    author: by,
    title: '要求审计公共收益',
    text: why,
    at
  })
  return {
    _id: id,
    key: sortKey(at, id),
    scope,
    from,
    to,
    why,
    by,
    authorId: actor.personId,
    at,
    state: doubtful ? 'checking' : 'frozen',
    closesAt: at + lawAt(scope).petitionDays.value * DAY_MS,
    roll: total,
    rollHash: hash,
    heads,
    lateTold: false,
    version: 1,
    served: [],
    outbox: doubtful ? [held] : [],
    nextDueAt: null
  }
}

/** The roll is written; then, if the words may stand, signing begins. */
async function finish(context: Context, made: Petition): Promise<Petition | Refusal> {
  if (made.state !== 'frozen') return made
  if (!(await writeRoll(context, made))) return refuse('busy')
  let given: Petition | null = made
  const settled = await untilSettled<Petition>(async () => {
    const before = given ?? (await context.documents.get<Petition>(petitions.name, made._id))
    given = null
    if (!before) return 'again'
    if (before.state !== 'frozen') return before
    const after = nextVersion(petitions, before, begun(before, context.at), context.at)
    const where = { version: before.version }
    return (await context.documents.update(petitions.name, made._id, where, patchOf(before, after))) ? after : 'again'
  })
  return settled ? deliverEvents(context, petitions, settled) : refuse('busy')
}

/** Signing begins and every owner is told. */
export function begun(petition: Petition, at: number): Petition {
  const { heads: _written, ...rest } = opened(petition, at)
  return { ...rest, outbox: [...petition.outbox, signingEntry(rest, at)] }
}
