/** Changing a person's document by someone the door has already admitted (the person, or staff of the scope). */
import type { Context } from 'kernel/context'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { untilSettled } from 'kernel/retry'
import { nextVersion, patchOf } from 'kernel/stamp'
import { type Person, people } from './documents'

/** Two round trips; the same request changes once. */
export async function changePerson(
  context: Context,
  personId: string,
  decide: (person: Person) => Person | Refusal
): Promise<Person | Refusal> {
  const settled = await untilSettled<Person | Refusal>(async () => {
    const before = await context.documents.get<Person>(people.name, personId)
    if (!before) return refuse('person-unknown')
    const earlier = before.served.find(one => one.key === context.requestKey)
    if (earlier) return earlier.content === context.contentHash ? before : refuse('request-reused')
    const wanted = decide(before)
    if (isRefusal(wanted) || wanted === before) return wanted
    const served = { key: context.requestKey, content: context.contentHash }
    const after = nextVersion(people, before, wanted, context.at, served)
    const where = { version: before.version }
    const won = await context.documents.update(people.name, personId, where, patchOf(before, after))
    return won ? after : 'again'
  })
  return settled ?? refuse('busy')
}
