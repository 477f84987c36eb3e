/** matter.author — 5 round trips: rights, the matter, the person, their home, the line that they can see. */
import { revealPerson } from 'contexts/community'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { matterAuthor } from 'types/raising'
import { matters } from '../documents'

export const author = handle(matterAuthor, async (context, { matterId, purpose }) => {
  const matter = await read(context, matters, matterId)
  if (isRefusal(matter)) return matter
  const { authorId, proxy, scope, place, exact, title } = matter
  const home = authorId === '' ? proxy?.home : undefined
  const about = `是谁提的“${title}”`
  const told = await revealPerson(context, { personId: authorId, ...(home ? { home } : {}), scope, about, purpose })
  return isRefusal(told) ? told : { ...told, place: exact?.place ?? place }
})
