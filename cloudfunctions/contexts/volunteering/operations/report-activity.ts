/** What an activity came to, in a few words with photos; written anew it replaces what was there. */
import { ownMedia } from 'contexts/content'
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { activityReport } from 'types/activities'
import { activityViewOf, photosAt } from '../activity-view'
import { activityWordsHeld } from '../announce'
import { activities } from '../documents'
import { afterwards } from '../rules/standing'
import { checkedWords } from '../words'

/** Round trips: 6; with photos 4 more. */
export const reportActivity = handle(activityReport, async (context, { activityId, text, media }) => {
  const { at } = context
  const there = await read(context, activities, activityId)
  if (isRefusal(there)) return there
  const held = await checkedWords(context, [text])
  if (isRefusal(held)) return held
  const photos = await ownMedia(context, media, photosAt(context, there), 'photo')
  if (isRefusal(photos)) return photos
  const after = await change(
    context,
    activities,
    activityId,
    activity => {
      const early = afterwards(activity, at)
      if (early) return refuse(early)
      const report = { text, media: photos, at, ...(held ? { held: true as const } : {}) }
      const words = held ? [activityWordsHeld(activity, held, `report:${at}`, at)] : []
      return { ...activity, report, outbox: [...activity.outbox, ...words] }
    },
    activity => activity
  )
  return isRefusal(after) ? after : activityViewOf(context, after)
})
