/** What can be done with a matter where it stands now, before asking whose right it is. */
import type { MatterAct, MatterState } from 'types/matters'
import type { MatterFacts } from './matter'
import { canPlan } from './work'

const supportable: readonly MatterState[] = ['checking', 'open', 'discussing', 'deciding', 'decided', 'working']

/** A voice counts until the result is out: later it would only buy a rating. */
export const canSupport = ({ state }: MatterFacts): boolean => supportable.includes(state)

export const canEvaluate = ({ state }: MatterFacts): boolean => state === 'judging' || state === 'closed'

/** How the person stands to the matter. */
export interface Standing {
  mine: boolean
  supported: boolean
  evaluated: boolean
}

export function openActs(matter: MatterFacts, { mine, supported, evaluated }: Standing): MatterAct[] {
  const { state } = matter
  const possible: Readonly<Record<MatterAct, boolean>> = {
    support: canSupport(matter) && !mine && !supported,
    triage: state === 'checking' || state === 'open',
    meet: state === 'discussing',
    vote: state === 'discussing',
    plan: canPlan(matter),
    progress: state === 'working',
    finish: state === 'working',
    evaluate: canEvaluate(matter) && (mine || supported) && !evaluated
  }
  return (Object.keys(possible) as MatterAct[]).filter(act => possible[act])
}
