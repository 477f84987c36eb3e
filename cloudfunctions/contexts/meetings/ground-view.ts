/** A ground as one person may see it: the statements, their own stances, and what many people turn out to share. */
import { mayThey } from 'kernel/authority'
import type { Context } from 'kernel/context'
import { lawAt } from 'kernel/law'
import { shortHash } from 'kernel/secrets'
import { type GroundView, groundKeep, type Statement, stanceTake, statementAdd } from 'types/common-ground'
import type { Operation } from 'types/contract'
import type { Said } from './rules/ground/ground'
import { PEOPLE_MAX, workOut } from './rules/ground/result'
import { signOn, stanceOn } from './rules/ground/stances'
import { type Ground, type Stances, stances } from './talk-documents'

/** One ground for one meeting or matter. */
export const groundIdOf = (on: Ground['on'], aboutId: string): string => `c_${shortHash(`${on} ${aboutId}`, 16)}`

export const stancesId = (groundId: string, personId: string): string => `${groundId}:${personId}`

export const may = ({ actor, at }: Context, { who }: Operation, scope: string): boolean =>
  mayThey(actor, who, { scope }, at) === 'yes'

/** Three round trips at once: who took part first, how many did, my own stances. */
export async function groundView(context: Context, ground: Ground): Promise<GroundView> {
  const { _id: groundId, scope, on, aboutId, title, open, moderated, openedAt } = ground
  const where = { groundId, engaged: 1 }
  const [first, people, mine] = await Promise.all([
    context.documents.find<Stances>(stances.name, where, { order: { key: 'asc' }, limit: PEOPLE_MAX }),
    context.documents.count(stances.name, where),
    context.documents.get<Stances>(stances.name, stancesId(groundId, context.actor.personId))
  ])
  const least = lawAt(scope).groundPeopleMin.value
  const takes = first.map(one => one.takes)
  const shown = ground.said.filter(({ state }) => state === 'shown').map(({ no }) => no)
  const { result } = workOut(takes, shown, least)
  return {
    on,
    aboutId,
    scope,
    title,
    groundId,
    state: open ? 'open' : 'closed',
    moderated,
    openedAt,
    statements: statementsOf(context, ground, takes, mine?.takes ?? ''),
    people,
    peopleMin: least,
    ...(people > PEOPLE_MAX ? { firstPeople: PEOPLE_MAX } : {}),
    ...(result ? { result } : {}),
    acts: actsOf(context, ground)
  }
}

function actsOf(context: Context, { scope, open }: Ground): GroundView['acts'] {
  const acts: GroundView['acts'] = []
  if (open && may(context, stanceTake, scope)) acts.push('take')
  if (open && may(context, statementAdd, scope)) acts.push('add')
  if (may(context, groundKeep, scope)) acts.push('keep', 'settle')
  return acts
}

function statementsOf(context: Context, ground: Ground, takes: readonly string[], mine: string): Statement[] {
  const hosting = may(context, groundKeep, ground.scope)
  const own = (one: Said) => one.authorId === context.actor.personId
  return ground.said
    .filter(one => one.state === 'shown' || own(one) || hosting)
    .map(one => {
      const myStance = stanceOn(mine, one.no)
      const wordable = (own(one) || (one.by === 'host' && hosting)) && one.state !== 'refused'
      return {
        no: one.no,
        text: one.text,
        by: one.by,
        mine: own(one),
        state: one.state,
        ...(one.why ? { why: one.why } : {}),
        editable: ground.open && wordable && isUntaken(takes, one.no),
        ...(myStance ? { myStance } : {})
      }
    })
}

/** Nobody has agreed or disagreed yet: who only passes has not said anything about the words. */
export const isUntaken = (takes: readonly string[], no: number): boolean => takes.every(one => signOn(one, no) === 0)
