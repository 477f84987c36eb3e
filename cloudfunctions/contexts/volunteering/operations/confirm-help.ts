/** The host says how long each helped: every help is its own document, and the clock posts it within the minute. */
import { displayName } from 'contexts/community'
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { read } from 'kernel/read'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { nextVersion, patchOf } from 'kernel/stamp'
import { type Change, writeAlike } from 'kernel/write-alike'
import { activityConfirm } from 'types/activities'
import type { Input } from 'types/contract'
import { activityViewOf } from '../activity-view'
import { type Activity, activities, type Help, helps } from '../documents'
import { firstConfirmed, minutesRefusal } from '../rules/confirmed'
import { confirmable } from '../rules/standing'

type Lines = Input<typeof activityConfirm>['lines']

/**
 * Round trips: 4 and one for every different number of minutes, those side by side; 1 more where somebody was faster.
 * Repeated, or done in part, it goes on where it stopped.
 */
export const confirmHelp = handle(activityConfirm, async (context, { activityId, lines }) => {
  const activity = await read(context, activities, activityId)
  if (isRefusal(activity)) return activity
  const early = confirmable(activity, context.at)
  if (early) return refuse(early)
  const ids = [...new Set(lines.map(({ helpId }) => helpId))]
  const found = await helpsOf(context, activityId, ids)
  const refused = refusalOf(context, activity, lines, found)
  if (refused) return refused
  const by = displayName(context.actor, activity.scope, context.at)
  const before = new Map(found.map(help => [help._id, help]))
  const changes = lines.flatMap(({ helpId, minutes }) => confirmed(context, before.get(helpId), minutes, by))
  const lost = await writeAlike(context.documents, helps, changes)
  const now = lost.length > 0 ? await helpsOf(context, activityId, ids) : found
  const written = new Set(changes.flatMap(change => (lost.includes(change) ? [] : change.id)))
  const unsaid = lines.filter(({ helpId }) => !written.has(helpId))
  return unsaid.every(line => standsAs(context, now, line)) ? activityViewOf(context, activity) : refuse('help-missing')
})

const helpsOf = ({ documents }: Context, activityId: string, ids: string[]): Promise<Help[]> =>
  documents.find<Help>(helps.name, { _id: { in: ids }, activityId }, { order: { _id: 'asc' }, limit: ids.length })

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

/** Nothing for what is confirmed already. */
function confirmed(context: Context, before: Help | undefined, minutes: number, by: string): Change[] {
  if (before?.state !== 'present') return []
  const served = { key: context.requestKey, content: context.contentHash }
  const wanted = firstConfirmed(before, minutes, by, context.at)
  const after = nextVersion(helps, before, wanted, context.at, served)
  return [{ id: before._id, version: before.version, patch: patchOf(before, after) }]
}

/** This request, or another one to the same effect, has confirmed it already. */
function standsAs({ requestKey }: Context, now: readonly Help[], { helpId, minutes }: Lines[number]): boolean {
  const help = now.find(({ _id }) => _id === helpId)
  return help !== undefined && (help.served.some(({ key }) => key === requestKey) || sameAs(help, minutes))
}

const sameAs = ({ round, minutes }: Help, wanted: number): boolean => round === 1 && minutes === wanted
