/** A year of the community's fund: one project raised in public, one among neighbours, and the market's share. */
import type { Hand } from '../../hand'
import { staff } from '../../people'
import { community } from '../../town'
import type { Moment } from '../calendar'
import { neighboursProject } from './neighbours-project'
import { publicProject } from './public-project'

export const fundYear = (hand: Hand, dayOf: (ago: number) => number, now: number): Moment[] => [
  { at: dayOf(340), run: () => hand.act(staff, 'fund.open', { scope: community, charity: '东昌府区慈善总会' }) },
  ...publicProject(hand, dayOf, now),
  ...neighboursProject(hand, dayOf, now)
]
