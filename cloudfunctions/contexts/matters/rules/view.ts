/** A matter as people see it: as a card in a list, and whole. */
import type { MatterAct, MatterCard, MatterView } from 'types/matters'
import { type MatterFacts, stepOf } from './matter'
import type { Standing } from './open-acts'
import { overallTenths, type RatingSums, ratingsOf } from './ratings'

const SUMMARY_CHARS_MAX = 60

function summaryOf(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')]
  if (characters.length <= SUMMARY_CHARS_MAX) return characters.join('')
  return `${characters.slice(0, SUMMARY_CHARS_MAX - 1).join('')}…`
}

export interface Counts {
  supports: number
  ratings: RatingSums
}

export function cardOf(matter: MatterFacts, { supports, ratings }: Counts): MatterCard {
  const { post: _reminded, ...holder } = matter.holder
  const ratingTenths = overallTenths(ratings)
  return {
    id: matter._id,
    scope: matter.scope,
    title: matter.title,
    summary: summaryOf(matter.text),
    place: matter.place,
    step: stepOf[matter.state],
    state: matter.state,
    holder,
    raisedAt: matter.raisedAt,
    supports,
    ...(ratingTenths === undefined ? {} : { ratingTenths })
  }
}

export function viewOf(matter: MatterFacts, counts: Counts, standing: Standing, acts: MatterAct[]): MatterView {
  const { triage, plan, result } = matter
  return {
    ...cardOf(matter, counts),
    text: matter.text,
    author: matter.author,
    ...standing,
    ...(triage ? { triage } : {}),
    ...(plan ? { plan } : {}),
    ...(result ? { result } : {}),
    ratings: ratingsOf(counts.ratings),
    timeline: matter.timeline,
    acts
  }
}
