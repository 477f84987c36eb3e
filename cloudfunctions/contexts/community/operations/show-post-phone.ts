/** post.phone — 2 round trips: the number and the consent to show it are one write. */
import type { Post } from 'kernel/actor'
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { postPhone } from 'types/codes'
import { changePerson } from '../change-person'
import { withConsent } from '../rules/consent'
import { withTies } from '../rules/person'
import { meOf } from '../session'

export const showPostPhone = handle(postPhone, async (context, { scope, role, phone, shown, version }) => {
  const { actor, at } = context
  const person = await changePerson(context, actor.personId, before => {
    const isIt = (post: Post) => post.role === role && post.scope === scope && at < post.until
    if (!before.posts.some(isIt)) return refuse('post-missing')
    const posts: Post[] = before.posts.map(post => (isIt(post) ? withPhone(post, phone, shown) : post))
    const given = posts.some(post => post.phoneShown === true)
    return withConsent(withTies(before, { homes: before.homes, posts }), { kind: 'work-phone', given, version, at })
  })
  if (isRefusal(person)) return person
  context.renew(person)
  return meOf(person)
})

function withPhone({ phone: _phone, phoneShown: _shown, ...post }: Post, phone: string | undefined, shown: boolean) {
  return phone ? { ...post, phone, phoneShown: shown } : post
}
