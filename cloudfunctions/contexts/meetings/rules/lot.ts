/** The speaking order drawn by lot: from a published seed, group by group, so that anybody can work it out again. */

/** One who may speak. `key` tells them apart and only the server can make it; `number` is what people read. */
export interface Speaker {
  key: string
  number: string
  /** Empty when they did not say which group they belong to. */
  groupId: string
}

/** One draw as it is kept: who was drawn, in order, and what the order was made of. */
export interface Drawn {
  at: number
  minutesEach: number
  secret: string
  seed: string
  speakers: Speaker[]
}

/** SHA-256 in hex, given from outside. */
type Digest = (text: string) => string

/** As it is published: `012345 ground`. */
export const lineOf = ({ number, groupId }: Speaker): string => `${number} ${groupId || '-'}`

/** The list that the seed is made of, as it is published: nothing but numbers and groups, sorted. */
export const publishedList = (speakers: readonly Speaker[]): string[] => speakers.map(lineOf).sort()

/** The same secret, meeting, draw and list always give the same seed. */
export const seedOf = (
  digest: Digest,
  secret: string,
  meetingId: string,
  draw: number,
  list: readonly string[]
): string => digest([secret, meetingId, String(draw), ...list].join('\n'))

/**
 * Everyone gets a place by the digest of seed and number. In each round every group that still has somebody speaks
 * once, so that no group begins before another has had its first word; which group comes first is drawn each round.
 */
export function orderOf(digest: Digest, seed: string, speakers: readonly Speaker[]): Speaker[] {
  const ranked = [...speakers]
    .map(speaker => ({ speaker, rank: digest(`${seed}\n${lineOf(speaker)}`) }))
    .sort((a, b) => compare(a.rank, b.rank) || compare(a.speaker.key, b.speaker.key))
    .map(({ speaker }) => speaker)
  const queues = new Map<string, Speaker[]>()
  for (const speaker of ranked) queues.set(speaker.groupId, [...(queues.get(speaker.groupId) ?? []), speaker])
  const order: Speaker[] = []
  for (let round = 1; order.length < speakers.length; round++) {
    const turn = (groupId: string) => digest(`${seed}\n${groupId || '-'}\n${round}`)
    const groups = [...queues.keys()].sort((a, b) => compare(turn(a), turn(b)))
    for (const groupId of groups) order.push(...(queues.get(groupId) ?? []).slice(round - 1, round))
  }
  return order
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Those present who have no place yet: only they are drawn, so nobody who has a place is moved. */
export function newcomers(draws: readonly Drawn[], present: readonly Speaker[]): Speaker[] {
  const placed = new Set(draws.flatMap(draw => draw.speakers.map(speaker => speaker.key)))
  return present.filter(speaker => !placed.has(speaker.key))
}

/** Everybody's place so far, first to last. */
export const wholeOrder = (draws: readonly Drawn[]): Speaker[] => draws.flatMap(draw => draw.speakers)

/** From 1; undefined while one has none. */
export function placeOf(draws: readonly Drawn[], key: string): number | undefined {
  const index = wholeOrder(draws).findIndex(speaker => speaker.key === key)
  return index < 0 ? undefined : index + 1
}
