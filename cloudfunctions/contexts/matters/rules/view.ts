/** A matter as people see it: as a card in a list, and whole. */
import type { MediaView } from 'types/content'
import type { MatterAct, MatterCard, MatterView } from 'types/matters'
import { isShared } from './journey'
import { type MatterFacts, openSupervision, stepOf } from './matter'
import { canObject } from './objecting'
import type { Standing } from './open-acts'
import { raisingView } from './raising-view'
import { ratingsOf } from './ratings'
import { papersFor } from './said'

const SUMMARY_CHARS_MAX = 60

function summaryOf(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')]
  if (characters.length <= SUMMARY_CHARS_MAX) return characters.join('')
  return `${characters.slice(0, SUMMARY_CHARS_MAX - 1).join('')}…`
}

export interface Counts {
  supports: number
}

/** What a card is made of; a list reads no more than this. */
export const cardFields = [
  '_id',
  'scope',
  'title',
  'text',
  'place',
  'state',
  'holder',
  'raisedAt',
  'scores',
  'objection',
  'supervisions',
  'key',
  'dueKey',
  'proxy'
] as const
export type CardFacts = Pick<MatterFacts, Exclude<(typeof cardFields)[number], 'key'>>

export function cardOf(matter: CardFacts, { supports }: Counts): MatterCard {
  const { post: _reminded, lateAt: _late, ...holder } = matter.holder
  const ratingTenths = matter.scores?.end?.overallTenths
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
    ...(matter.proxy?.state === 'waiting' ? { unconfirmed: true } : {}),
    ...(ratingTenths === undefined ? {} : { ratingTenths })
  }
}

/** What waits for staff beside the work itself; neighbours are told nothing of a supervisor's call. */
export function waitsFor(matter: CardFacts): Pick<MatterCard, 'waits'> {
  const { objection } = matter
  if (openSupervision(matter)) return { waits: 'supervision' }
  return objection && !objection.answer ? { waits: 'objection' } : {}
}

function supervisionFor({ supervisions }: MatterFacts, sorts: boolean): Pick<MatterView, 'supervision'> {
  const last = supervisions?.[supervisions.length - 1]
  if (!last || !sorts) return {}
  const { people: _who, escalated: _told, ...supervision } = last
  return { supervision }
}

export function viewOf(
  matter: MatterFacts,
  counts: Counts,
  standing: Standing,
  acts: MatterAct[],
  media: MediaView[]
): MatterView {
  const { mine, supported, evaluated, sorts, at, rated } = standing
  return {
    ...cardOf(matter, counts),
    text: matter.text,
    author: matter.author,
    mine,
    supported,
    evaluated,
    ...raisingView(matter, standing),
    media,
    ...papersFor(matter, sorts),
    ratings: ratingsOf(matter, rated),
    round: matter.round,
    ...(canObject(matter, at) && matter.sorted ? { objectUntil: matter.sorted.objectUntil } : {}),
    ...supervisionFor(matter, sorts),
    shareable: isShared(matter),
    acts
  }
}
