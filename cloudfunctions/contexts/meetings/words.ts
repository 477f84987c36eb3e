/** The words of a meeting, as the platform's check and later a person sees them. */
import { checkText } from 'contexts/content'
import type { Context } from 'kernel/context'
import { isRefusal, type Refusal } from 'kernel/refusal'
import type { Meeting } from './documents'

/** @returns the text to be looked at by a person when the platform could not decide, else nothing; or the refusal. */
export async function checkedWords(
  context: Context,
  texts: readonly (string | undefined)[]
): Promise<string | Refusal> {
  const given = texts.filter((text): text is string => Boolean(text))
  const verdict = await checkText(context, given)
  if (isRefusal(verdict)) return verdict
  return verdict === 'review' ? given.join('\n') : ''
}

/** What a person found unfit is taken away; the meeting itself stands. */
export function withoutWords(meeting: Meeting, held: string): Meeting {
  const facts = meeting.facts && { ...meeting.facts, refused: true as const }
  if (held.includes(':facts:')) return facts ? { ...meeting, facts } : meeting
  const { urgent: _urgent, besides: _besides, ...rest } = meeting
  return { ...rest, title: meeting.form, topics: [meeting.form], groups: [], ...(facts ? { facts } : {}) }
}

/** It passed after all, on appeal: what can be shown again is. */
export function withWords(meeting: Meeting, held: string): Meeting {
  if (!held.includes(':facts:') || !meeting.facts?.refused) return meeting
  const { refused: _refused, ...facts } = meeting.facts
  return { ...meeting, facts }
}
