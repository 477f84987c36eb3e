/** The words of a matter before neighbours read them: what the platform said, and the check that a person makes. */
import { checkText, heldEvent } from 'contexts/content'
import type { Context } from 'kernel/context'
import type { EventEntry } from 'kernel/outbox'
import { isRefusal, type Refusal } from 'kernel/refusal'
import type { Matter } from './documents'

interface CheckedWords {
  title: string
  text: string
  /** The check that must be made first; absent when the words may be read at once. */
  held?: string
}

/** One call of the platform for both; a text that is out of the question is refused with its rule. */
export async function checkWords(context: Context, title: string, text: string): Promise<CheckedWords | Refusal> {
  const verdict = await checkText(context, [title, text], ['title', 'text'])
  if (isRefusal(verdict)) return verdict
  return verdict === 'pass' ? { title, text } : { title, text, held: `${context.requestKey}:held` }
}

/** What the queue of people gets when the words are held. */
export function heldOf(
  { _id: target, scope, authorId, author }: Pick<Matter, '_id' | 'scope' | 'authorId' | 'author'>,
  { title, text, held }: CheckedWords,
  at: number
): EventEntry[] {
  if (!held) return []
  const about = { id: held, of: '提的事', target, event: 'matter.checked' }
  return [heldEvent({ ...about, scope, authorId, author, title, text, at })]
}
