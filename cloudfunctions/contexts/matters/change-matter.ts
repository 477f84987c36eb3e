/** What every step of staff has in common: the rule moves the matter, its author hears of it. */
import { displayName } from 'contexts/community'
import { change } from 'kernel/change'
import type { Context } from 'kernel/context'
import { type Refusal, refuse } from 'kernel/refusal'
import type { MatterMoved } from 'types/matters'
import type { Reason } from 'types/refusals'
import { type Matter, matters } from './documents'
import { telling, type Words } from './notice'

export interface Step {
  /** The rule: the matter after the step, or why it cannot be taken. */
  rule: (matter: Matter, act: { at: number; who: string }) => Matter | Reason
  /** Input fields to mark when the rule finds them wrong. */
  fields?: string[]
  words: (matter: Matter) => Words[]
}

/** 2 round trips: read, write. */
export async function changeMatter(context: Context, id: string, step: Step): Promise<MatterMoved | Refusal> {
  const { at, actor, requestKey } = context
  const decide = (before: Matter): Matter | Refusal => {
    const after = step.rule(before, { at, who: displayName(actor, before.scope, at) })
    if (typeof after === 'string') return refuse(after, after === 'bad-input' ? step.fields : undefined)
    const tell = (told: Matter, words: Words, place: number) =>
      telling(told, `${requestKey}:n${place}`, at, words, actor.personId)
    return step.words(after).reduce(tell, after)
  }
  return change(context, matters, id, decide, ({ _id, state }) => ({ id: _id, state }))
}
