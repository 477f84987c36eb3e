/** check.show — 1 round trip, 3 when it is about a picture. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { checkShow } from 'types/content'
import { checkViewOf } from '../check-view'
import { checks } from '../documents'
import { isKeptFrom } from '../rules/check'

export const showCheck = handle(checkShow, async (context, { checkId }) => {
  const check = await read(context, checks, checkId)
  if (!isRefusal(check) && isKeptFrom(check, context.actor.personId)) return refuse('not-found')
  return isRefusal(check) ? check : checkViewOf(context, check)
})
