/** The second counter, written apart from the first: walks the roll and looks up each head's last act of casting. */
import type { Tally } from 'types/voting'

interface RollLine {
  voterKey: string
  areaCenti: number
}

interface BallotLine {
  voterKey: string
  casts: readonly { choice: string; at: number }[]
}

/** A ballot with no head on the roll, or a head that stands there twice: no result can come of it. */
interface Recount {
  tally: Tally
  strays: string[]
}

/**
 * Takes nothing from the ballot but what was cast and when: heads and area come from the roll, so a ballot whose
 * weight or choice was altered afterwards makes the two counts differ.
 */
export function recount(
  choices: readonly string[],
  window: { opensAt: number; closesAt: number },
  roll: readonly RollLine[],
  ballots: readonly BallotLine[]
): Recount {
  const lastOf = new Map<string, string>()
  for (const { voterKey, casts } of ballots) {
    const inTime = casts.filter(cast => cast.at >= window.opensAt && cast.at < window.closesAt)
    lastOf.set(voterKey, inTime[inTime.length - 1]?.choice ?? '')
  }
  const areas = new Map(roll.map(line => [line.voterKey, line.areaCenti]))
  const doubled = roll.length - areas.size
  const strays = [...lastOf].filter(([key, cast]) => !areas.has(key) || !choices.includes(cast)).map(([key]) => key)
  const share = (keys: readonly string[]) => ({
    heads: keys.length,
    areaCenti: keys.reduce((sum, key) => sum + (areas.get(key) ?? 0), 0)
  })
  const voters = [...areas.keys()].filter(key => lastOf.has(key))
  const pick = (choice: string) => voters.filter(key => lastOf.get(key) === choice)
  return {
    tally: {
      roll: share([...areas.keys()]),
      took: share(voters),
      byChoice: Object.fromEntries(choices.map(choice => [choice, share(pick(choice))]))
    },
    strays: doubled === 0 ? strays : [...strays, `${doubled} doubled`]
  }
}
