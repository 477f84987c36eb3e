/** Finds entries of the duty list by what somebody types, and by the words of the matter itself. */
import type { Duty } from 'types/matters'

const SUGGESTED = 3

const said = ({ title, party, basis }: Duty): string => `${title}${party}${basis}`

/** Two characters that stand side by side; one alone says too little in Chinese. */
function pairsOf(text: string): string[] {
  const plain = text.replace(/[\s\p{P}]/gu, '')
  return [...new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2)))]
}

/** Entries that hold every word typed; all of them when nothing is typed. */
export function found(duties: readonly Duty[], typed: string): Duty[] {
  const words = typed.split(/\s+/).filter(Boolean)
  return duties.filter(duty => words.every(word => said(duty).includes(word)))
}

/** The few entries whose title shares most with the matter's words, best first; none when nothing is shared. */
export function alike(duties: readonly Duty[], text: string): Duty[] {
  const pairs = pairsOf(text)
  return duties
    .map(duty => ({ duty, shared: pairs.filter(pair => duty.title.includes(pair)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared)
    .slice(0, SUGGESTED)
    .map(({ duty }) => duty)
}
