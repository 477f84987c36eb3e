/** The shape of a jurisdiction pack: every number the law sets, with its article and the day it came into force. */

export interface Provision {
  value: number
  article: string
  effectiveFrom: string
}

/** An exact fraction, e.g. two thirds as 2 of 3. */
export interface Fraction {
  of: readonly [number, number]
  /** `atLeast` (以上, the number itself counts) or `moreThan` (超过). Civil Code art. 1259 (L3). */
  test: 'atLeast' | 'moreThan'
  article: string
  effectiveFrom: string
}

export interface Jurisdiction {
  name: string
  /** Days between the notice and the opening of an owners' vote (L11). */
  noticeDays: Provision
  /** Days within which a decision is published in the estate (L13). */
  publishWithinDays: Provision
  /** Days after the result during which anyone on the roll may object. */
  objectionDays: Provision
  /** Share of all area and of all heads that must take part (L2). */
  participation: Fraction
  /** Share of those taking part that must agree to the weighty matters, items 6–8 of art. 278 (L2, L4). */
  special: Fraction
  /** Share of those taking part that must agree to the other matters (L2). */
  ordinary: Fraction
  /** Working days for sorting a raised matter; methods.md (1). */
  triageWorkingDays: Provision
  /** True only where our result itself is the lawful decision; elsewhere it prepares the official system (L10). */
  lawfulChannel: boolean
  /** What a voter must be told about the standing of the result. */
  channelNote: string
}
