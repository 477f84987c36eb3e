/** What every step has in common: its words are checked, the rule moves the matter, those concerned hear of it. */
import { displayName } from 'contexts/community'
import { change } from 'kernel/change'
import type { Context } from 'kernel/context'
import { lawAt } from 'kernel/law'
import { type Refusal, refuse } from 'kernel/refusal'
import type { MatterMoved } from 'types/matters'
import type { Reason } from 'types/refusals'
import { type Matter, matters } from './documents'
import { telling, type Words } from './notice'
import type { Act } from './rules/matter'
import { withCheck } from './rules/said'
import { nameIn } from './rules/sensitive'
import { termsOf } from './rules/terms'
import { type Said, saidEvent } from './said'

export interface Step {
  /** The rule: the matter after the step, or why it cannot be taken. */
  rule: (matter: Matter, act: Act) => Matter | Reason
  /** Input fields to mark when the rule finds them wrong, by its reason. */
  fields?: Partial<Record<Reason, string[]>>
  /** What was said with it, after its check. */
  said?: Said
  words: (matter: Matter, act: Act) => Words[]
}

/** 2 round trips: read, write. */
export async function changeMatter(context: Context, id: string, step: Step): Promise<MatterMoved | Refusal> {
  const { at, actor, requestKey } = context
  const decide = (before: Matter): Matter | Refusal => {
    const who = nameIn(before, actor.personId, displayName(actor, before.scope, at))
    const act = { at, who, byId: actor.personId, terms: termsOf(lawAt(before.scope)) }
    const after = step.rule(before, act)
    if (typeof after === 'string') return refuse(after, step.fields?.[after])
    const tell = (told: Matter, words: Words, place: number) =>
      telling(told, `${requestKey}:n${place}`, at, words, actor.personId)
    return step.words(after, act).reduce(tell, withSaid(after, act, step.said))
  }
  return change(context, matters, id, decide, ({ _id, state }) => ({ id: _id, state }))
}

/** Words of which the platform was not sure go to the people's queue together with the step. */
function withSaid(matter: Matter, { at, byId, who }: Act, said: Said | undefined): Matter {
  if (!said?.check) return matter
  const checked = withCheck(matter, { id: said.check.id, at, state: said.check.state })
  return { ...checked, outbox: [...checked.outbox, saidEvent(matter, said, { at, byId, who })] }
}
