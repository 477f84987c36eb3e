/** Words of the rule, of things and of merchants: refused, or shown and looked at by a person; unfit ones are taken off. */
import { displayName } from 'contexts/community'
import { checkText, heldEvent } from 'contexts/content'
import type { Context } from 'kernel/context'
import type { EventEntry } from 'kernel/outbox'
import { isRefusal, type Refusal } from 'kernel/refusal'
import { shortHash } from 'kernel/secrets'

interface Worded {
  /** The document that learns of the decision. */
  target: string
  event: 'points.wordsChecked' | 'item.wordsChecked' | 'merchant.wordsChecked'
  of: string
  scope: string
  title: string
  texts: readonly string[]
}

/** Stands in place of words that may not be shown. */
export const NOT_SHOWN = '这句话没有通过检查，不显示'

/** One call of the cloud. What the platform could not decide goes into the outbox of the document. */
export async function checkedShopWords(context: Context, worded: Worded): Promise<EventEntry[] | Refusal> {
  const { target, event, of, scope, title, texts } = worded
  const verdict = await checkText(context, texts)
  if (isRefusal(verdict)) return verdict
  if (verdict === 'pass') return []
  const text = texts.filter(Boolean).join('\n')
  return [
    heldEvent({
      id: `${target.replaceAll('/', '-')}:${shortHash(text, 8)}`,
      of,
      target,
      event,
      scope,
      authorId: context.actor.personId,
      author: displayName(context.actor, scope, context.at),
      title,
      text,
      at: context.at
    })
  ]
}
