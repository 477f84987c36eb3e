/** The exact texts under the two hashes printed in the notice: what is asked, and who may answer. */
import type { Regime } from 'types/voting'

interface Asked {
  regime: Regime
  scope: string
  question: string
  details: string
  specialMatter?: string
  options: readonly { id: string; text: string }[]
  opensAt: number
  closesAt: number
}

/** Changes with every word, answer or time of the question. */
export const questionText = (asked: Asked): string =>
  JSON.stringify([
    'question-1',
    asked.regime,
    asked.scope,
    asked.question,
    asked.details,
    asked.specialMatter ?? '',
    asked.options.map(option => [option.id, option.text]),
    asked.opensAt,
    asked.closesAt
  ])

/** One line a head, `voterKey|areaCenti|homes`, sorted: the same roll gives the same text in whatever order it came. */
export const rollText = (heads: readonly { voterKey: string; areaCenti: number; homes: number }[]): string =>
  heads
    .map(({ voterKey, areaCenti, homes }) => `${voterKey}|${areaCenti}|${homes}`)
    .sort()
    .join('\n')
