/** A check as one person may see it: who looks at it, or its author. */
import { mayThey } from 'kernel/authority'
import type { Context } from 'kernel/context'
import { type CheckView, checkDecide, type MediaView } from 'types/content'
import { type Check, checks } from './documents'
import { mediaViews } from './media-face'
import { type Decision, isOpen, mayAppeal, whyNotDecide } from './rules/check'

/** No round trip but for the pictures among them: two for all. */
export async function checkViews(context: Context, shown: readonly Check[]): Promise<CheckView[]> {
  const pictures = await mediaViews(
    context,
    shown.flatMap(check => check.mediaId || [])
  )
  return shown.map(check => viewOf(context, check, pictures))
}

export const checkViewOf = async (context: Context, check: Check): Promise<CheckView> => {
  const pictures = await mediaViews(context, check.mediaId ? [check.mediaId] : [])
  return viewOf(context, check, pictures)
}

const decisionView = ({ at, who, pass, ruleId, advice }: Decision) => ({
  at,
  who,
  pass,
  ...(ruleId ? { ruleId } : {}),
  ...(advice ? { advice } : {})
})

function viewOf(context: Context, check: Check, pictures: readonly MediaView[]): CheckView {
  const { _id: id, of, title, text, place, author, at, dueAt, state, decisions, appeal } = check
  return {
    id,
    of,
    title,
    text,
    media: pictures.filter(picture => picture.id === check.mediaId),
    place,
    author,
    at,
    ...(isOpen(check) ? { dueAt } : {}),
    state,
    decisions: decisions.map(decisionView),
    ...(appeal ? { appeal } : {}),
    acts: actsOf(context, check)
  }
}

function actsOf(context: Context, check: Check): CheckView['acts'] {
  const { personId } = context.actor
  const decides = mayThey(context.actor, checkDecide.who, checks.subject(check), context.at) === 'yes'
  const appeals = check.authorId === personId && check.appeal === undefined && mayAppeal(check, context.at)
  return [
    ...(decides && whyNotDecide(check, personId) === null ? (['decide'] as const) : []),
    ...(appeals ? (['appeal'] as const) : [])
  ]
}
