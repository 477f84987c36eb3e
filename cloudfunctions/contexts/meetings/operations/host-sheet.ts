/** Takes over what the host noted without signal; nothing is lost when one entry cannot be. */
import { change } from 'kernel/change'
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { isRefusal, refuse } from 'kernel/refusal'
import { meetingHostSheet, type SheetEntry, type SheetOutcome } from 'types/meeting-day'
import { wordsHeld } from '../announce'
import { type Meeting, meetings } from '../documents'
import { entryTrouble, sheetIsLate, withSheet } from '../rules/sheet'
import { putSheet } from '../sheet'
import { countsOf } from '../view'
import { checkedWords } from '../words'

/**
 * Round trips: 8 for any number of people who were not on the list yet, 1 more for each that was. The meeting is
 * changed first, which tells a repeat; the attendances are brought to what the entries say, however often that is.
 */
export const hostSheet = handle(meetingHostSheet, async (context, { meetingId, entries }) => {
  const words = await factsWords(context, entries)
  const usable = words === 'refused' ? entries.filter(entry => entry.kind !== 'facts') : entries
  const taken = await change(
    context,
    meetings,
    meetingId,
    meeting => takeOver(context, meeting, usable, words === 'refused' ? '' : words),
    meeting => meeting
  )
  if (isRefusal(taken)) return taken
  const outcomes = new Map<string, SheetOutcome>()
  for (const entry of entries) outcomes.set(entry.id, outcomeOf(context, taken, entry, words === 'refused'))
  const good = entries.filter(({ id }) => outcomes.get(id) === 'kept')
  const unknown = await putSheet(context, taken, good)
  if (isRefusal(unknown)) return unknown
  for (const id of unknown) outcomes.set(id, 'person-unknown')
  const { present } = await countsOf(context, meetingId)
  return { outcomes: [...outcomes].map(([id, outcome]) => ({ id, outcome })), present }
})

/** The text for a person to look at, or '' when all is well or there is none. */
async function factsWords(context: Context, entries: readonly SheetEntry[]): Promise<string> {
  const texts = entries.flatMap(entry => (entry.kind === 'facts' ? [entry.text] : []))
  const checked = await checkedWords(context, texts)
  return isRefusal(checked) ? 'refused' : checked
}

function takeOver(context: Context, meeting: Meeting, entries: readonly SheetEntry[], held: string) {
  const { at } = context
  if (meeting.cancelled) return refuse('meeting-cancelled')
  if (sheetIsLate(meeting.startsAt, at, lawAt(meeting.scope).hostSheetHours.value)) return refuse('sheet-late')
  const sound = entries.filter(entry => entryTrouble(meeting, entry, at) === null)
  const after = withSheet(meeting, sound)
  const { facts } = after
  const fresh = held && facts && facts !== meeting.facts
  const told = fresh ? [wordsHeld(meeting, meeting.host, held, `facts:${facts.at}`, at)] : []
  return { ...after, outbox: [...after.outbox, ...told] }
}

/** By what the meeting has become, so that a repeat gets the same answer. */
function outcomeOf(context: Context, meeting: Meeting, entry: SheetEntry, risky: boolean): SheetOutcome {
  const trouble = entryTrouble(meeting, entry, context.at)
  if (trouble) return trouble
  if (entry.kind === 'facts' && risky) return 'text-risky'
  return entry.kind === 'note' && !meeting.notes.some(note => note.id === entry.id) ? 'notes-full' : 'kept'
}
