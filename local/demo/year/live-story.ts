/** One story lived: raised, supported, sorted, talked over, mended and judged, each act by the person whose it is. */
import type { Hand } from '../hand'
import { staff } from '../people'
import type { Moment } from './calendar'
import type { Ground } from './ground'
import { attach } from './pictures'
import type { Story } from './story'
import { talkAbout } from './talk'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** The neighbour who raised it votes and rates as well; supporters are the next in line. */
const helper = ({ people, count }: Ground, { by }: Story, index: number) => people((by + 1 + index) % count)

/** What the story adds to the calendar; `dayOf(days)` is 09:00 that many days before the visitor comes. */
export function momentsOf(hand: Hand, ground: Ground, story: Story, dayOf: (ago: number) => number): Moment[] {
  const begin = dayOf(story.ago)
  let matterId = ''
  const raise = async () => {
    const { compound: scope, people } = ground
    const { title, text } = story
    const media = await attach(hand, people(story.by), scope, story.pictures?.before)
    const made = await hand.act<{ id: string }>(people(story.by), 'matter.raise', { scope, title, text, media })
    matterId = made.id
  }
  const support = async () => {
    for (let index = 0; index < story.supports; index++) {
      await hand.act(helper(ground, story, index), 'matter.support', { matterId })
    }
  }
  const sort = () => hand.act(staff, 'matter.triage', { matterId, ...sortingOf(story) })
  const first: Moment[] = [
    { at: begin, run: raise },
    { at: begin + HOUR, run: support },
    { at: begin + 5 * HOUR, run: sort }
  ]
  if (story.way !== 'order' && story.way !== 'talk') return first
  const worked = begin + story.days * DAY
  const talk = story.talk ? talkAbout(hand, ground, story.talk, () => matterId, begin + DAY) : []
  const workFrom = story.talk ? begin + 9 * DAY : begin + DAY
  const work = story.progress.map((text, index) => ({
    at: workFrom + Math.floor(((worked - workFrom) * (index + 1)) / (story.progress.length + 1)),
    run: () => hand.act(ground.leader, 'matter.progress', { matterId, text })
  }))
  return [
    ...first,
    ...talk,
    ...work,
    ...endOf(hand, ground, story, () => matterId, Math.max(worked, workFrom + HOUR), dayOf(0))
  ]
}

const routes = { order: 'order', talk: 'deliberation', referred: 'referred', declined: 'declined' } as const

const sortingOf = ({ duty, way, reason, door }: Story) => ({
  dutyId: duty,
  route: routes[way],
  reason,
  ...(door ? { nextDoor: door } : {})
})

/** The result, the ratings a day later, and "is it still well?" after thirty days. */
function endOf(hand: Hand, ground: Ground, story: Story, matterId: () => string, at: number, today: number): Moment[] {
  const finish = async () => {
    const media = await attach(hand, ground.leader, ground.compound, story.pictures?.after)
    const { result, gains, yuan } = story
    const cost = yuan === undefined ? {} : { costFen: yuan * 100 }
    await hand.act(ground.leader, 'matter.finish', { matterId: matterId(), result, gains, media, ...cost })
  }
  const rate = async () => {
    const raters = [ground.people(story.by), ...story.scores.map((_, index) => helper(ground, story, index))]
    for (const [index, [process, result, attitude]] of story.scores.entries()) {
      const words = index === 0 ? (story.words ?? '') : ''
      const scores = { process, result, attitude, words }
      await hand.act(raters[index] ?? '', 'matter.evaluate', { matterId: matterId(), ...scores })
    }
  }
  const rateLater = async () => {
    const [, result] = story.scores[0] ?? [5, 5, 5]
    for (let index = 0; index < Math.min(3, story.supports); index++) {
      await hand.act(helper(ground, story, index), 'matter.evaluateLater', { matterId: matterId(), result, words: '' })
    }
  }
  return [
    { at, run: finish },
    { at: at + DAY, run: rate },
    { at: at + 31 * DAY, run: rateLater }
  ].filter(moment => moment.at < today)
}
