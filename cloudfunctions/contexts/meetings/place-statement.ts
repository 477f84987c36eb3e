/** Putting a statement, new or newly worded, into its ground, once its words have been checked. */
import { displayName } from 'contexts/community'
import { checkText, heldEvent } from 'contexts/content'
import { change } from 'kernel/change'
import type { Context } from 'kernel/context'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import type { Statement } from 'types/common-ground'
import type { Reason } from 'types/refusals'
import { findSaid } from './rules/ground/ground'
import { type Ground, grounds } from './talk-documents'

type Placed = Pick<Statement, 'no' | 'state'>
type Place = (ground: Ground, doubtful: boolean) => { ground: Ground; no: number } | Reason

const heldStatement = (groundId: string, no: number): string => `${groundId}:${no}`

/** Three round trips. A repeat finds what the first try placed by its words. */
export async function placeStatement(
  context: Context,
  groundId: string,
  text: string,
  place: Place
): Promise<Placed | Refusal> {
  const { actor, at } = context
  const verdict = await checkText(context, [text], ['text'])
  if (isRefusal(verdict)) return verdict
  const decide = (before: Ground): Ground | Refusal => {
    const after = place(before, verdict === 'review')
    if (typeof after === 'string') return refuse(after)
    const { scope, title } = before
    const author = { authorId: actor.personId, author: displayName(actor, scope, at) }
    const words = {
      of: '同意不同意的话',
      target: groundId,
      event: 'meeting.groundChecked',
      scope,
      ...author,
      title,
      text,
      at
    }
    const held = verdict === 'review' ? [heldEvent({ id: heldStatement(groundId, after.no), ...words })] : []
    return { ...after.ground, outbox: [...before.outbox, ...held] }
  }
  const mine = ({ text: other, authorId }: Ground['said'][number]) => other === text && authorId === actor.personId
  return change(context, grounds, groundId, decide, ({ said }) => {
    const { no = 0, state = 'shown' } = [...said].reverse().find(mine) ?? said.find(one => one.text === text) ?? {}
    return { no, state }
  })
}

export const sayableBy = ({ actor }: Context, ground: Ground, no: number, hosting: boolean): boolean => {
  const one = findSaid(ground, no)
  return one !== undefined && (one.authorId === actor.personId || (one.by === 'host' && hosting))
}
