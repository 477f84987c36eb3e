/** How alike two matters are in what they mean: shared meanings weigh most, shared characters a little. */
import type { MatterState } from 'types/matters'
import { sameWords } from './same-words'

/** Where a matter can still be joined. */
export const underWay: readonly MatterState[] = ['open', 'discussing', 'deciding', 'decided', 'working']

/** What a text speaks of: a feature and how much it says. */
type Features = ReadonlyMap<string, number>

/** Two characters side by side, of what no meaning was found in. */
const PAIR_WEIGHT = 0.6

/** Characters that hold a sentence together and say nothing of its matter. */
const filler =
  /[的了吗呢吧啊呀着过得地在有没不能给个一这那都也就还老又很太我们你他她它咱是和跟让把被想要请到去来上下里啥什么怎么时候\s\p{P}\p{S}\d]/gu

export function featuresOf(text: string): Features {
  const features = new Map<string, number>()
  let rest = text.toLowerCase()
  for (const { word, meaning, weight } of sameWords) {
    if (!rest.includes(word)) continue
    rest = rest.replaceAll(word, ' ')
    features.set(`m${meaning}`, weight)
  }
  for (const part of rest.replace(filler, ' ').split(' ')) {
    for (let at = 0; at + 1 < part.length; at++) features.set(part.slice(at, at + 2), PAIR_WEIGHT)
  }
  return features
}

const squared = (features: Features): number => {
  let sum = 0
  for (const weight of features.values()) sum += weight * weight
  return sum
}

/** 0: nothing shared; 1: the same features. */
function likeness(one: Features, other: Features): number {
  let shared = 0
  for (const [feature, weight] of one) shared += weight * (other.get(feature) ?? 0)
  const size = Math.sqrt(squared(one) * squared(other))
  return size === 0 ? 0 : shared / size
}

/** Below this two texts only happen to share a word; measured over paraphrases, see docs/figures.md. */
const LIKE_FROM = 0.5
/** What is clearly less alike than the closest is noise beside it. */
const NEAR_THE_BEST = 0.8
const SHOWN_MAX = 3

interface Said {
  title: string
  text: string
}

const allOf = ({ title, text }: Said): string => `${title} ${text}`

/** The few that mean the same, the closest first. */
export function alike<M extends Said>(said: Said, others: readonly M[]): M[] {
  const features = featuresOf(allOf(said))
  const found = others
    .map(other => ({ other, likeness: likeness(features, featuresOf(allOf(other))) }))
    .filter(one => one.likeness >= LIKE_FROM)
    .sort((one, other) => other.likeness - one.likeness)
  const least = NEAR_THE_BEST * (found[0]?.likeness ?? 0)
  return found
    .filter(one => one.likeness >= least)
    .slice(0, SHOWN_MAX)
    .map(({ other }) => other)
}
