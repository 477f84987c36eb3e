/** Texts of which the platform was not sure: who may read them until a person has looked, and afterwards. */
import type { MatterView } from 'types/matters'
import type { MatterFacts, SaidCheck } from './matter'

const HELD = '（这段话还在看，看过了再显示）'
const REFUSED = '（这段话没有通过审核，不显示）'

/** @param state residents' words are held until somebody looked; staff's are shown meanwhile. */
export const withCheck = <M extends MatterFacts>(matter: M, check: SaidCheck): M => ({
  ...matter,
  checks: [...(matter.checks ?? []), check]
})

/** A person has looked; it may come twice for one text: sent back at first, then let pass on appeal. */
export function decided<M extends MatterFacts>(matter: M, held: string, passed: boolean): M {
  const checks = matter.checks ?? []
  if (!checks.some(({ id }) => id === held)) return matter
  return {
    ...matter,
    checks: checks.flatMap(one => (one.id !== held ? [one] : passed ? [] : [{ ...one, state: 'refused' as const }]))
  }
}

/** What stands in place of the words that were said at a moment; null where they may be read. */
function veilAt({ checks }: MatterFacts, at: number | undefined, sorts: boolean): string | null {
  const check = checks?.find(one => one.at === at)
  if (check?.state === 'refused') return REFUSED
  return check?.state === 'held' && !sorts ? HELD : null
}

type Papers = Pick<MatterView, 'triage' | 'plan' | 'result' | 'objection' | 'timeline'>

/**
 * Timeline and papers with their words as this reader may see them.
 * @param sorts who sorts reads what is still looked at, to be able to act on it.
 */
export function papersFor(matter: MatterFacts, sorts: boolean): Papers {
  const { triage, sorted, plan, plannedAt, result, objection, timeline } = matter
  const over = (at: number | undefined, text: string): string => veilAt(matter, at, sorts) ?? text
  return {
    ...(triage ? { triage: { ...triage, reason: over(sorted?.at, triage.reason) } } : {}),
    ...(plan ? { plan: planFor(plan, text => over(plannedAt, text)) } : {}),
    ...(result ? { result: resultFor(result, text => over(result.at, text)) } : {}),
    ...(objection ? { objection: objectionFor(objection, over) } : {}),
    timeline: timeline.map(line => (line.why === undefined ? line : { ...line, why: over(line.at, line.why) }))
  }
}

type Over = (text: string) => string

const planFor = (plan: NonNullable<Papers['plan']>, over: Over) => ({
  ...plan,
  people: over(plan.people),
  money: over(plan.money),
  policy: over(plan.policy),
  services: over(plan.services)
})

const resultFor = ({ helpers, ...result }: NonNullable<Papers['result']>, over: Over) => ({
  ...result,
  text: over(result.text),
  gains: over(result.gains),
  ...(helpers === undefined ? {} : { helpers: over(helpers) })
})

function objectionFor(
  { byId: _who, reminded: _once, answer, ...objection }: NonNullable<MatterFacts['objection']>,
  over: (at: number, text: string) => string
) {
  const said = { ...objection, text: over(objection.at, objection.text) }
  return answer ? { ...said, answer: { ...answer, text: over(answer.at, answer.text) } } : said
}
