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
    ...reportsFor(context, check),
    acts: actsOf(context, check)
  }
}

const looks = ({ actor, at }: Context, check: Check): boolean =>
  mayThey(actor, checkDecide.who, checks.subject(check), at) === 'yes'

/** For those who look at it alone, never for the author. */
function reportsFor(context: Context, check: Check): Pick<CheckView, 'reports'> {
  const { reports, authorId } = check
  return reports && authorId !== context.actor.personId && looks(context, check) ? { reports } : {}
}

function actsOf(context: Context, check: Check): CheckView['acts'] {
  const { personId } = context.actor
  const appeals = check.authorId === personId && check.appeal === undefined && mayAppeal(check, context.at)
  return [
    ...(looks(context, check) && whyNotDecide(check, personId) === null ? (['decide'] as const) : []),
    ...(appeals ? (['appeal'] as const) : [])
  ]
}
