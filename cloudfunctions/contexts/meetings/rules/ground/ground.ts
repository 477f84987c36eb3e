/** The statements of a ground: added, worded anew, let pass or taken off; numbers are never used twice. */
import type { Statement } from 'types/common-ground'
import type { Reason } from 'types/refusals'

/** What people can see and what still waits, together. */
const LIVE_MAX = 100
/** Numbers a ground has; each new wording takes one. */
const NUMBERS_MAX = 200
/** Live statements of one neighbour. */
const OWN_MAX = 5

export interface Said {
  no: number
  text: string
  by: Statement['by']
  authorId: string
  state: Statement['state']
  /** Why it was taken off. */
  why?: string
}

export interface GroundFacts {
  said: Said[]
  /** The next number. */
  nextNo: number
  moderated: boolean
  open: boolean
}

type NewSaid = Pick<Said, 'text' | 'by' | 'authorId'>
type After<G> = { ground: G; no: number } | Reason

const isLive = ({ state }: Said): boolean => state !== 'refused'
const bare = (text: string): string => text.replace(/[\s，。！？,.!?、；;：:]/g, '')

function troubleOf(ground: GroundFacts, { text, by, authorId }: NewSaid): Reason | null {
  if (!ground.open) return 'ground-closed'
  const live = ground.said.filter(isLive)
  const own = live.filter(one => one.authorId === authorId)
  if (live.length >= LIVE_MAX || ground.nextNo >= NUMBERS_MAX) return 'statements-many'
  if (by === 'neighbour' && own.length >= OWN_MAX) return 'statements-many'
  return live.some(one => bare(one.text) === bare(text)) ? 'statement-same' : null
}

/** What the host says is shown at once; a neighbour's words wait where the host asked for it, or for a closer look. */
function stateOf(ground: GroundFacts, by: Said['by'], doubtful: boolean): Said['state'] {
  if (by === 'host') return 'shown'
  if (doubtful) return 'checking'
  return ground.moderated ? 'waiting' : 'shown'
}

export function withStatement<G extends GroundFacts>(ground: G, said: NewSaid, doubtful: boolean): After<G> {
  const trouble = troubleOf(ground, said)
  if (trouble) return trouble
  const no = ground.nextNo
  const one: Said = { ...said, no, state: stateOf(ground, said.by, doubtful) }
  return { ground: { ...ground, said: [...ground.said, one], nextNo: no + 1 }, no }
}

export const findSaid = ({ said }: Pick<GroundFacts, 'said'>, no: number): Said | undefined =>
  said.find(one => one.no === no && isLive(one))

/**
 * The new wording takes the old one's place under a new number, so that a stance taken meanwhile can never count for
 * words it was not taken on.
 */
export function withNewWording<G extends GroundFacts>(
  ground: G,
  no: number,
  text: string,
  doubtful: boolean
): After<G> {
  const old = findSaid(ground, no)
  if (!old) return 'statement-gone'
  const rest = { ...ground, said: ground.said.filter(one => one !== old) }
  const after = withStatement(rest, { text, by: old.by, authorId: old.authorId }, doubtful)
  if (typeof after === 'string') return after
  const place = ground.said.indexOf(old)
  const added = after.ground.said.filter(one => one.no === after.no)
  const said = [...rest.said.slice(0, place), ...added, ...rest.said.slice(place)]
  return { ground: { ...after.ground, said }, no: after.no }
}

/** The host lets a waiting statement pass, or takes one off with a reason. */
export function settled<G extends GroundFacts>(ground: G, no: number, pass: boolean, why: string): G | Reason {
  const one = findSaid(ground, no)
  if (!one || one.state === 'checking') return 'statement-gone'
  return replaced(ground, { ...one, state: pass ? 'shown' : 'refused', ...(pass ? {} : { why }) })
}

/** What a closer look at the words decided: they pass on, or go with the rule they break. */
export function lookedAt<G extends GroundFacts>(ground: G, no: number, passed: boolean, why: string): G {
  const one = findSaid(ground, no)
  if (!one) return ground
  if (!passed) return replaced(ground, { ...one, state: 'refused', why })
  return one.state === 'checking' ? replaced(ground, { ...one, state: stateOf(ground, one.by, false) }) : ground
}

const replaced = <G extends GroundFacts>(ground: G, one: Said): G => ({
  ...ground,
  said: ground.said.map(said => (said.no === one.no ? one : said))
})
