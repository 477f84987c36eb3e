/** The words of the fund before others read them: checked by the platform, and by a person where it could not decide. */
import { checkText, heldEvent } from 'contexts/content'
import type { Context } from 'kernel/context'
import type { EventEntry } from 'kernel/outbox'
import { isRefusal, type Refusal } from 'kernel/refusal'

/** Shown in place of words that may not stand. */
export const NOT_SHOWN = '这段话没有通过检查，不显示。'

/** One round trip, none without words; `true` when a person must look as well. */
export async function doubtful(context: Context, texts: readonly string[], field?: string): Promise<boolean | Refusal> {
  const verdict = await checkText(context, texts, field ? [field] : undefined)
  return isRefusal(verdict) ? verdict : verdict === 'review'
}

interface Words {
  /** Of this text alone, with what it is behind the last colon: `fp_…:plan`. */
  id: string
  of: string
  target: string
  event: string
  scope: string
  author: string
  title: string
  texts: readonly string[]
}

export const toBeLookedAt = ({ actor, at }: Context, { texts, ...words }: Words): EventEntry =>
  heldEvent({ ...words, authorId: actor.personId, text: texts.filter(Boolean).join('\n'), at })
