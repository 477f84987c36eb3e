/** What time does to the giving of help: reminders, the question for the hours, and the posting of what was confirmed. */
import type { DueKind, Work } from 'kernel/context-module'
import { activityKinds } from 'types/activity-kinds'
import { askNotice, reminderNotice } from './announce'
import { bookHours } from './book-hours'
import { type Activity, activities, certificates, type Help, helps, teams } from './documents'

const activityDue: DueKind<Activity> = {
  collection: activities,
  async work(work, activity) {
    const reminded = remindedAt(activity, work.at)
    return (await toConfirm(work, reminded)) ? askedAt(reminded, work.at) : withoutAsking(reminded, work.at)
  }
}

/** The day before; a clock that comes after the start says nothing any more. */
function remindedAt(activity: Activity, at: number): Activity {
  if (activity.cancelled || activity.remindAt === null || activity.remindAt > at) return activity
  const told = at < activity.startsAt ? reminderNotice(activity, at) : []
  return { ...activity, remindAt: null, outbox: [...activity.outbox, ...told] }
}

const isAsked = ({ cancelled, askAt }: Activity, at: number): boolean => !cancelled && askAt !== null && askAt <= at

async function toConfirm({ documents, at }: Work, activity: Activity): Promise<boolean> {
  if (!isAsked(activity, at) || !activityKinds[activity.kind].counts) return false
  return (await documents.count(helps.name, { activityId: activity._id, state: 'present' })) > 0
}

const askedAt = (activity: Activity, at: number): Activity => ({
  ...activity,
  askAt: null,
  outbox: [...activity.outbox, askNotice(activity, at)]
})

const withoutAsking = (activity: Activity, at: number): Activity =>
  isAsked(activity, at) ? { ...activity, askAt: null } : activity

/** A correction is booked by itself: it undoes first what stands in the books. */
const helpDue: DueKind<Help> = {
  collection: helps,
  work: async (work, help) => (await bookHours(work, [help]))[0] ?? help,
  together: {
    by: ({ activityId, booked, state }) => (booked && state === 'confirmed' ? null : activityId),
    work: bookHours
  }
}

export const givingDue = [activityDue, helpDue, { collection: teams }, { collection: certificates }]
