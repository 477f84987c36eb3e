/** Bringing many attendances to what a host's sheet says: those not there yet at once, the others one by one. */
import { displayName, findByCodes } from 'contexts/community'
import { addMissing } from 'kernel/add-missing'
import type { Context } from 'kernel/context'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { compoundOf, covers } from 'kernel/scope'
import { nextVersion } from 'kernel/stamp'
import type { SheetEntry } from 'types/meeting-day'
import { type Attender, attendAs, attendanceId, nobodyYet } from './attend'
import { type Attendance, attendances, type Meeting } from './documents'
import { likelyGroup } from './rules/likely-group'
import { attendedBy } from './rules/sheet'
import { headsAttender, homeAttender, homeWho } from './sign-in'

type Counted = Extract<SheetEntry, { kind: 'person' | 'home' | 'heads' }>

interface Line {
  entry: Counted
  attender: Attender
  who: string
  /** By their home, when the host did not say. */
  likely: string
}

const isCounted = (entry: SheetEntry): entry is Counted => entry.kind !== 'note' && entry.kind !== 'facts'

/** @returns ids of entries whose number nobody in the compound has; or that the database was too busy. */
export async function putSheet(
  context: Context,
  meeting: Meeting,
  entries: readonly SheetEntry[]
): Promise<string[] | Refusal> {
  const counted = entries.filter(isCounted)
  const lines = await linesOf(context, meeting, counted)
  const byAttender = new Map<string, Line[]>()
  for (const line of lines) byAttender.set(line.attender.id, [...(byAttender.get(line.attender.id) ?? []), line])
  const wanted = [...byAttender.values()]
  const found = await knownOf(context, [...byAttender.keys()])
  const fresh = wanted.filter(([line]) => line && !found.has(line.attender.id))
  const made = fresh.map(group => firstOf(context, meeting, group))
  if (!(await addMissing(context.documents, attendances.name, made))) return refuse('busy')
  // Read again: somebody may have signed in or answered at the same moment.
  const there = await knownOf(context, [...byAttender.keys()])
  for (const group of wanted) {
    const [line] = group
    const before = line && there.get(line.attender.id)
    if (!line || !before || settled(group)(before) === before) continue
    const changed = await attendAs(context, meeting, line.attender, settled(group), before)
    if (isRefusal(changed)) return changed
  }
  const known = new Set(lines.map(({ entry }) => entry.id))
  return counted.map(({ id }) => id).filter(id => !known.has(id))
}

const settled =
  (lines: readonly Line[]) =>
  (before: Attendance): Attendance =>
    lines.reduce((now, { entry, who, likely }) => attendedBy(now, entry, who, likely), before)

function firstOf(context: Context, meeting: Meeting, lines: readonly Line[]): Attendance {
  const [line] = lines
  const nobody = nobodyYet(meeting, line?.attender ?? { id: '', personId: '' })
  const served = { key: context.requestKey, content: context.contentHash }
  return nextVersion(attendances, nobody, settled(lines)(nobody), context.at, served)
}

async function knownOf(context: Context, ids: readonly string[]): Promise<Map<string, Attendance>> {
  if (ids.length === 0) return new Map()
  const options = { order: { _id: 'asc' }, limit: ids.length } as const
  const found = await context.documents.find<Attendance>(attendances.name, { _id: { in: ids } }, options)
  return new Map(found.map(one => [one._id, one]))
}

async function linesOf(context: Context, meeting: Meeting, entries: readonly Counted[]): Promise<Line[]> {
  const codes = entries.flatMap(entry => (entry.kind === 'person' ? [entry.personCode] : []))
  const people = await findByCodes(context, codes)
  const compound = compoundOf(meeting.scope)
  return entries.flatMap(entry => {
    if (entry.kind === 'home') {
      return { entry, attender: homeAttender(context, meeting._id, entry.home), who: homeWho(entry.home), likely: '' }
    }
    if (entry.kind === 'heads') {
      return { entry, attender: headsAttender(meeting._id, entry.groupId), who: '现场数的人', likely: '' }
    }
    const person = people.get(entry.personCode)
    if (!person?.homes.some(home => covers(compound, home.path))) return []
    const { personId, homes } = person
    const who = displayName({ homes, posts: [] }, meeting.scope, context.at)
    const likely = likelyGroup(meeting.groups, homes, meeting.scope)
    return { entry, attender: { id: attendanceId(meeting._id, personId), personId }, who, likely }
  })
}
