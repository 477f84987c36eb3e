/** The words of an activity or a team, as the platform's check and later a person sees them. */
import { checkText } from 'contexts/content'
import type { Context } from 'kernel/context'
import { isRefusal, type Refusal } from 'kernel/refusal'

/** @returns the text to be looked at by a person when the platform could not decide, else nothing; or the refusal. */
export async function checkedWords(
  context: Context,
  texts: readonly (string | undefined)[]
): Promise<string | Refusal> {
  const given = texts.filter((text): text is string => Boolean(text))
  if (given.length === 0) return ''
  const verdict = await checkText(context, given)
  if (isRefusal(verdict)) return verdict
  return verdict === 'review' ? given.join('\n') : ''
}
