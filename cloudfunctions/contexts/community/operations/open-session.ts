/** session.open — 2 round trips (rights, person), 3 the first time. */
import { handle } from 'kernel/handler'
import { isRefusal } from 'kernel/refusal'
import { sessionOpen } from 'types/community'
import { changePerson } from '../change-person'
import { ensurePerson, lacksFoundersPost, meOf, withFoundersPost } from '../session'

export const openSession = handle(sessionOpen, async context => {
  const known = await ensurePerson(context)
  const person = lacksFoundersPost(context, known)
    ? await changePerson(context, known._id, before =>
        lacksFoundersPost(context, before) ? withFoundersPost(context, before) : before
      )
    : known
  if (isRefusal(person)) return person
  context.renew(person)
  return meOf(person)
})
