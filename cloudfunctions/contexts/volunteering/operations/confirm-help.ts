/** The host says how long each helped: every help is its own document, and the clock posts it within the minute. */
import { displayName } from 'contexts/community'
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { read } from 'kernel/read'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { nextVersion, patchOf } from 'kernel/stamp'
import { activityConfirm } from 'types/activities'
import type { Input } from 'types/contract'
import { activityViewOf } from '../activity-view'
import { type Activity, activities, type Help, helps } from '../documents'
import { firstConfirmed, minutesRefusal } from '../rules/confirmed'
import { confirmable } from '../rules/standing'

type Lines = Input<typeof activityConfirm>['lines']

/** Round trips: 4 and one for each line, those side by side. Repeated, or done in part, it goes on where it stopped. */
export const confirmHelp = handle(activityConfirm, async (context, { activityId, lines }) => {
  const activity = await read(context, activities, activityId)
  if (isRefusal(activity)) return activity
  const early = confirmable(activity, context.at)
  if (early) return refuse(early)
  const ids = [...new Set(lines.map(({ helpId }) => helpId))]
  const found = await context.documents.find<Help>(
    helps.name,
    { _id: { in: ids }, activityId },
    { order: { _id: 'asc' }, limit: ids.length }
  )
  const refused = refusalOf(context, activity, lines, found)
  if (refused) return refused
  const done = await Promise.all(lines.map(line => confirm(context, activity, found, line)))
  return done.includes(false) ? refuse('help-missing') : activityViewOf(context, activity)
})

function refusalOf(context: Context, activity: Activity, lines: Lines, found: readonly Help[]): Refusal | null {
  const { value: extra } = lawAt(activity.scope).helpExtraMinutes
  for (const { helpId, minutes } of lines) {
    const help = found.find(({ _id }) => _id === helpId)
    if (!help) return refuse('help-missing')
    if (help.personId === context.actor.personId) return refuse('help-own')
    const long = minutesRefusal(minutes, activity, extra)
    if (long) return refuse(long)
  }
  return null
}

/** @returns false when somebody else has confirmed it meanwhile, with other minutes */
async function confirm(context: Context, { scope }: Activity, found: readonly Help[], line: Lines[number]) {
  const before = found.find(({ _id }) => _id === line.helpId)
  if (!before) return false
  if (before.state !== 'present') return sameAs(context, before, line.minutes)
  const by = displayName(context.actor, scope, context.at)
  const served = { key: context.requestKey, content: context.contentHash }
  const wanted = firstConfirmed(before, line.minutes, by, context.at)
  const after = nextVersion(helps, before, wanted, context.at, served)
  const { documents } = context
  if (await documents.update(helps.name, before._id, { version: before.version }, patchOf(before, after))) return true
  const there = await documents.get<Help>(helps.name, before._id)
  return there !== null && sameAs(context, there, line.minutes)
}

/** This request, or another one to the same effect, has confirmed it already. */
const sameAs = ({ requestKey }: Context, { round, minutes, served }: Help, wanted: number): boolean =>
  served.some(({ key }) => key === requestKey) || (round === 1 && minutes === wanted)
