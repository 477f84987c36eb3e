/** notice.settings — 2 round trips: the wishes belong to the person, so community keeps them. */
import { keepNoticeWishes } from 'contexts/community'
import { handle } from 'kernel/handler'
import { isRefusal } from 'kernel/refusal'
import { noticeSettings } from 'types/notices'
import { preferencesOf } from '../preferences-of'

export const keepSettings = handle(noticeSettings, async (context, wishes) => {
  const person = await keepNoticeWishes(context, wishes)
  return isRefusal(person) ? person : preferencesOf(context, person)
})
