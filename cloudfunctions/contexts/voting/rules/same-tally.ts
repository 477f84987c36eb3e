/** Whether two counts say exactly the same: of the roll, of those who took part, and of every choice. */
import type { Share, Tally } from 'types/voting'

const same = (one: Share | undefined, other: Share | undefined): boolean =>
  one?.heads === other?.heads && one?.areaCenti === other?.areaCenti

export function sameTally(one: Tally, other: Tally): boolean {
  const choices = [...Object.keys(one.byChoice), ...Object.keys(other.byChoice)]
  return (
    same(one.roll, other.roll) &&
    same(one.took, other.took) &&
    choices.every(choice => one.byChoice[choice] && same(one.byChoice[choice], other.byChoice[choice]))
  )
}
