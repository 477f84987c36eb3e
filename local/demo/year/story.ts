/** One matter of the demo's year as a story: what was raised, which way it went, what came of it. */

/** What was said and agreed when neighbours met about it. */
export interface Talk {
  form: string
  place: string
  facts: string
  /** Groups whom it concerns; the first is hit hardest. */
  groups: string[]
  /** `group: words`. */
  views: string[]
  options: { text: string; yuan: number; pays: string; maintains: string; loses: string; madeGood: string }[]
  agreements: { text: string; owner: string; days: number }[]
  openPoints: string[]
}

export interface Story {
  /** Days before the visitor's first day on which it was raised. */
  ago: number
  /** Which neighbour raised it. */
  by: number
  title: string
  text: string
  /** Id in the duty list. */
  duty: string
  way: 'order' | 'talk' | 'referred' | 'declined'
  /** Why it was sorted like this; for `referred` and `declined` with the next door. */
  reason: string
  door?: { name: string; phone?: string }
  supports: number
  talk?: Talk
  /** Work lines, in order. */
  progress: string[]
  /** Days from sorting to the result. */
  days: number
  result: string
  gains: string
  yuan?: number
  /** Process, result, attitude; one triple for each neighbour who rated. */
  scores: [number, number, number][]
  words?: string
  /** Drawings in `demo/photos`, of how it was and how it became. */
  pictures?: { before?: string; after?: string }
}

/** Process, result, attitude of six neighbours who are content. */
export const contentScores: Story['scores'] = [
  [5, 5, 5],
  [4, 5, 5],
  [5, 4, 5],
  [4, 5, 4],
  [5, 5, 4],
  [5, 5, 5]
]
