/** One person's stances in one ground as a short string: one letter a statement, by its number. */
import type { Stance } from 'types/common-ground'

const letters = { agree: 'a', disagree: 'd', pass: 'p' } as const satisfies Record<Stance, string>
const stanceOf = new Map<string, Stance>(Object.entries(letters).map(([stance, letter]) => [letter, stance as Stance]))
const NONE = '-'

/** The stance on statement `no`, or undefined when none was taken. */
export const stanceOn = (takes: string, no: number): Stance | undefined => stanceOf.get(takes.charAt(no))

/** The same stances with another one on statement `no`. */
export const withStance = (takes: string, no: number, stance: Stance): string =>
  takes.slice(0, no).padEnd(no, NONE) + letters[stance] + takes.slice(no + 1)

/** 1 agrees, -1 disagrees, 0 passed or has not seen it. */
export function signOn(takes: string, no: number): -1 | 0 | 1 {
  const letter = takes.charAt(no)
  if (letter === letters.agree) return 1
  return letter === letters.disagree ? -1 : 0
}
