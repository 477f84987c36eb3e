/** Every text that others will read goes through here before it is kept. */
import type { Context } from 'kernel/context'
import { type Refusal, refuse } from 'kernel/refusal'
import { reasonOfLabel } from './rules/labels'

/**
 * Asks the platform about all texts at once; one call of the cloud (none when there is nothing to read).
 * @param fields input fields to mark when the texts are refused.
 * @returns a refusal that names the rule; `review`: a person must look (see `heldEvent`).
 */
export async function checkText(
  context: Context,
  texts: readonly string[],
  fields?: string[]
): Promise<'pass' | 'review' | Refusal> {
  const text = texts.filter(one => one.length > 0).join('\n')
  if (text === '') return 'pass'
  const { verdict, label } = await context.moderation.text(context.actor.openid, text)
  return verdict === 'risky' ? refuse(reasonOfLabel(label), fields) : verdict
}
