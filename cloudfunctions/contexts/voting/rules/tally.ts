/** The first counter: adds up the ballots themselves, page by page. */
import type { Share, Tally } from 'types/voting'
import { exact } from './exact'

interface CountedBallot {
  choice: string
  heads: number
  areaCenti: number
}

const plus = (one: Share, other: Share): Share => ({
  heads: exact(one.heads + exact(other.heads)),
  areaCenti: exact(one.areaCenti + exact(other.areaCenti))
})

/** Nobody has voted yet: every choice is there, with nothing. */
export const emptyTally = (roll: Share, choices: readonly string[]): Tally => ({
  roll,
  took: { heads: 0, areaCenti: 0 },
  byChoice: Object.fromEntries(choices.map(choice => [choice, { heads: 0, areaCenti: 0 }]))
})

/** The tally with these ballots added; a ballot for a choice that was not asked is an error, never left out. */
export function addBallots(tally: Tally, ballots: readonly CountedBallot[]): Tally {
  const byChoice = { ...tally.byChoice }
  let { took } = tally
  for (const ballot of ballots) {
    const sofar = byChoice[ballot.choice]
    if (!sofar) throw new Error(`a ballot for the unknown choice ${ballot.choice}`)
    byChoice[ballot.choice] = plus(sofar, ballot)
    took = plus(took, ballot)
  }
  return { ...tally, took, byChoice }
}
