/** What is said about a matter while it is under way goes through the platform's check, and where that is unsure to people. */
import { checkText, heldEvent } from 'contexts/content'
import type { Context } from 'kernel/context'
import type { EventEntry } from 'kernel/outbox'
import { isRefusal, type Refusal } from 'kernel/refusal'
import type { Matter } from './documents'
import type { SaidCheck } from './rules/matter'

export interface Said {
  /** What kind of words, for those who look: 办理进展. */
  of: string
  texts: readonly string[]
  /** Absent when the platform let them pass. */
  check?: Pick<SaidCheck, 'id' | 'state'>
}

/**
 * One call of the platform for all texts.
 * @param by residents' words wait for a person's look, staff's are shown meanwhile.
 * @param fields input fields to mark when they are refused.
 */
export async function checkSaid(
  context: Context,
  by: 'resident' | 'staff',
  { of, texts, fields }: { of: string; texts: readonly string[]; fields: string[] }
): Promise<Said | Refusal> {
  const verdict = await checkText(context, texts, fields)
  if (isRefusal(verdict)) return verdict
  if (verdict === 'pass') return { of, texts }
  return { of, texts, check: { id: `${context.requestKey}:said`, state: by === 'staff' ? 'shown' : 'held' } }
}

/** The check that people make; the matter learns of it by `matter.saidChecked`. */
export const saidEvent = (
  { _id, scope, title }: Pick<Matter, '_id' | 'scope' | 'title'>,
  { of, texts, check }: Said,
  { at, byId, who }: { at: number; byId: string; who: string }
): EventEntry =>
  heldEvent({
    id: check?.id ?? '',
    of,
    target: _id,
    event: 'matter.saidChecked',
    scope,
    authorId: byId,
    author: who,
    title,
    text: texts.join('\n'),
    at
  })
