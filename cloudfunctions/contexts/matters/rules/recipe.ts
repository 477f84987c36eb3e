/** A solved matter as others may follow it: the steps, the time and the money, without people and homes. */
import type { Recipe } from 'types/sharing'
import { daysBetween, isShared } from './journey'
import type { MatterFacts } from './matter'
import { featuresOf } from './similarity'
import { roleOf, withoutPeople } from './without-people'

/** A result that those who rated it found good: four of five and better. */
const GOOD_TENTHS = 40
const STEPS_MAX = 30
const WORDS_MAX = 120

/** As kept: the recipe, where it may be found, and by which words. */
export interface RecipeFacts extends Recipe {
  county: string
  shown: boolean
  words: string[]
}

/** Solved, for everybody to see, and not found bad; a few ratings say nothing yet. */
export function isRecipe(matter: MatterFacts): boolean {
  const { resultTenths, count = 0 } = matter.scores?.end ?? {}
  const later = matter.scores?.later?.resultTenths
  if (matter.state !== 'closed' || !isShared(matter)) return false
  return (
    (count === 0 || resultTenths === undefined || resultTenths >= GOOD_TENTHS) && (later ?? GOOD_TENTHS) >= GOOD_TENTHS
  )
}

/** What time and the platform write by themselves is no step that somebody could follow. */
const isStep = ({ who }: MatterFacts['timeline'][number]): boolean => who !== '平台'

export function recipeOf(matter: MatterFacts): RecipeFacts {
  const { _id, raisedAt, scope, triage, plan, result, scores, timeline } = matter
  const title = withoutPeople(matter.title)
  const steps = timeline.filter(isStep).slice(0, STEPS_MAX)
  const { resultTenths } = scores?.end ?? {}
  const laterTenths = scores?.later?.resultTenths
  const said = `${title} ${triage?.duty ?? ''} ${withoutPeople(matter.text)} ${result?.text ?? ''}`
  return {
    id: _id,
    title,
    duty: triage?.duty ?? title,
    party: triage?.party ?? '小区自治',
    basis: triage?.basis ?? '',
    gains: withoutPeople(result?.gains ?? ''),
    result: withoutPeople(result?.text ?? ''),
    days: daysBetween(raisedAt, result?.at ?? raisedAt),
    ...(result?.costFen === undefined ? {} : { costFen: result.costFen }),
    ...(plan ? { plan: planOf(plan) } : {}),
    steps: steps.map(({ at, who, what }) => ({
      what: withoutPeople(what),
      who: roleOf(who),
      day: daysBetween(raisedAt, at)
    })),
    ...(resultTenths === undefined ? {} : { resultTenths }),
    ...(laterTenths === undefined ? {} : { laterTenths }),
    county: scope.split('/')[0] ?? '',
    shown: true,
    words: wordsOf(said).slice(0, WORDS_MAX)
  }
}

const planOf = ({ people, money, policy, services }: NonNullable<MatterFacts['plan']>) => ({
  people: withoutPeople(people),
  money: withoutPeople(money),
  policy: withoutPeople(policy),
  services: withoutPeople(services)
})

/** What a text is found by: the things it speaks of, and pairs of characters of the rest. */
export const wordsOf = (text: string): string[] => [...featuresOf(text).keys()]
