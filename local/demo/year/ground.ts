/** A compound of the demo as the year's stories need it: where it is, who leads there, who lives there. */

export interface Ground {
  compound: string
  /** The 红邻书记 posted to it. */
  leader: string
  /** Owners who have joined, by number. */
  people: (index: number) => string
  /** How many of them there are. */
  count: number
}
