/** What can be done with a matter where it stands now, before asking whose right it is. */
import type { MatterAct, MatterState } from 'types/matters'
import { canReopen, phaseOf } from './judging'
import { type MatterFacts, openSupervision } from './matter'
import { mayMerge } from './merge'
import { canObject } from './objecting'
import { canPlan } from './work'

const supportable: readonly MatterState[] = ['checking', 'open', 'discussing', 'deciding', 'decided', 'working']

/** A voice counts until the result is out: later it would only buy a rating. */
export const canSupport = ({ state }: MatterFacts): boolean => supportable.includes(state)

/** How the person stands to the matter by their rights. */
export interface Ties {
  mine: boolean
  /** The post lets them sort matters here: they ask who raised it, and see and hear what came with it. */
  sorts: boolean
  /** A post in this compound lets them speak for others. */
  helps: boolean
  /** They themselves spoke for the author. */
  spoke: boolean
  /** They sorted it: an objection is answered by somebody else. */
  sorted: boolean
}

/** And what they have done about it. */
export interface Standing extends Ties {
  supported: boolean
  /** In the window that is open now. */
  evaluated: boolean
  /** How many have rated in it. */
  rated: number
  at: number
}

export function openActs(matter: MatterFacts, standing: Standing): MatterAct[] {
  const { mine, supported, evaluated, helps, spoke, sorted, at } = standing
  const { state, objection } = matter
  const phase = phaseOf(matter, at)
  const rates = (mine || supported) && !evaluated
  const unsettled = matter.proxy?.state === 'waiting'
  const possible: Readonly<Record<MatterAct, boolean>> = {
    support: canSupport(matter) && !mine && !supported,
    triage: state === 'open',
    meet: state === 'discussing',
    vote: state === 'discussing',
    plan: canPlan(matter),
    progress: state === 'working',
    finish: state === 'working',
    evaluate: phase === 'end' && rates,
    evaluateLater: phase === 'later' && rates,
    object: canObject(matter, at),
    answerObjection: objection !== undefined && !objection.answer && !sorted,
    supervise: openSupervision(matter) !== undefined,
    reopen: canReopen(matter, at) && (mine || supported),
    word: state === 'untold',
    revise: state === 'returned' && (mine || (matter.authorId === '' && spoke)),
    confirm: unsettled && mine,
    confirmFor: unsettled && helps && !mine && !spoke,
    merge: mayMerge(matter),
    author: !mine
  }
  return (Object.keys(possible) as MatterAct[]).filter(act => possible[act])
}
