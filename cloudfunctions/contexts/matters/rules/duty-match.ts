/** Which entries of the duty list the words of a matter speak of: what people call the thing counts most. */

interface Named {
  id: string
  title: string
  words: readonly string[]
}

const SUGGESTED = 3
/** A word that people use for this very thing says more than two characters that stand side by side somewhere. */
const WORD_WEIGHT = 4

const plain = (text: string): string => text.replace(/[\s\p{P}]/gu, '')

function pairsOf(text: string): Set<string> {
  const all = plain(text)
  return new Set(Array.from({ length: Math.max(0, all.length - 1) }, (_, at) => all.slice(at, at + 2)))
}

/** How rare a pair of characters is among the entries: one that stands in many of them tells little. */
function rarity(duties: readonly Named[]): (pair: string) => number {
  const seen = new Map<string, number>()
  for (const { title } of duties) for (const pair of pairsOf(title)) seen.set(pair, (seen.get(pair) ?? 0) + 1)
  return pair => 1 / (seen.get(pair) ?? 1)
}

/** Ids of the few likeliest entries, best first; an entry that shares nothing with the text is none of them. */
export function suggested(duties: readonly Named[], text: string): string[] {
  const said = plain(text)
  const pairs = pairsOf(text)
  const rare = rarity(duties)
  const scored = duties.map(({ id, title, words }) => {
    const named = words.filter(word => said.includes(word)).reduce((sum, word) => sum + word.length * WORD_WEIGHT, 0)
    const shared = [...pairsOf(title)].filter(pair => pairs.has(pair)).reduce((sum, pair) => sum + rare(pair), 0)
    return { id, score: named + shared }
  })
  return scored
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, SUGGESTED)
    .map(({ id }) => id)
}
