/** post.pair — 2 round trips: the resident, the pair; taken on twice is taken on once. */
import { calledBy, displayName, findByCode } from 'contexts/community'
import { addMissing } from 'kernel/add-missing'
import { handle } from 'kernel/handler'
import { refuse } from 'kernel/refusal'
import { compoundOf, covers } from 'kernel/scope'
import { shortHash } from 'kernel/secrets'
import { postPair } from 'types/targets'
import { type Successor, successors } from '../service-documents'

export const pair = handle(postPair, async (context, { scope, personCode }) => {
  const { at, actor } = context
  const person = await findByCode(context, personCode)
  if (!person?.homes.some(home => covers(compoundOf(scope), home.path))) return refuse('person-unknown')
  if (person.personId === actor.personId) return refuse('pair-self')
  const _id = `s_${shortHash(`${actor.personId} ${scope} ${person.personId}`, 16)}`
  const there = await context.documents.get<Successor>(successors.name, _id)
  if (there) return { since: there.since }
  const post = actor.posts.find(one => one.role === 'hl_secretary')
  const successor: Successor = {
    _id,
    scope,
    holderId: actor.personId,
    personId: person.personId,
    who: displayName({ homes: person.homes, posts: [] }, scope, at),
    since: at,
    version: 1,
    served: [{ key: context.requestKey, content: context.contentHash }],
    outbox: [
      {
        id: `${_id}:told`,
        kind: 'notice',
        audience: { people: [person.personId] },
        because: '红邻书记想请您一起',
        title: '请您一起为小区做事',
        body: `${post ? calledBy(post) : '红邻书记'}想带着您一起学着管小区的事。不愿意的，当面跟他说一声。`,
        link: '/pages/me/index',
        at
      }
    ],
    nextDueAt: at
  }
  if (!(await addMissing(context.documents, successors.name, [successor]))) return refuse('busy')
  return { since: at }
})
