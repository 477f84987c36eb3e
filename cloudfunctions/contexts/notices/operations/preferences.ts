/** notice.preferences — 1 round trip. */
import { noticeWishesOf } from 'contexts/community'
import { handle } from 'kernel/handler'
import { refuse } from 'kernel/refusal'
import { noticePreferences } from 'types/notices'
import { preferencesOf } from '../preferences-of'

export const preferences = handle(noticePreferences, async context => {
  const person = await noticeWishesOf(context, context.actor.personId)
  return person ? preferencesOf(context, person) : refuse('not-found')
})
