/** Finds entries of the duty list by what somebody types. */
import type { Duty } from 'types/sorting'

const said = ({ title, party, basis }: Duty): string => `${title}${party}${basis}`

/** Entries that hold every word typed; all of them when nothing is typed. */
export function found(duties: readonly Duty[], typed: string): Duty[] {
  const words = typed.split(/\s+/).filter(Boolean)
  return duties.filter(duty => words.every(word => said(duty).includes(word)))
}
