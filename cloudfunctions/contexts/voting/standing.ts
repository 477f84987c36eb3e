/** Where a decision stands, for those who may only act on one that passed. */
import type { Ports } from 'kernel/ports'
import { type Decision, decisions } from './documents'

interface Standing extends Pick<Decision, 'scope' | 'question' | 'state' | 'passed'> {
  /** Of a 征求意见, which never "passes": the option with the most voices, when it is one alone. */
  leading?: { id: string; text: string; heads: number }
}

function leadingOf({ regime, state, options, tally }: Decision): Standing['leading'] {
  if (regime !== 'CONSULT' || state !== 'done' || !tally) return undefined
  const voices = options.map(({ id, text }) => ({ id, text, heads: tally.byChoice[id]?.heads ?? 0 }))
  const [first, second] = voices.sort((one, other) => other.heads - one.heads)
  return first && first.heads > (second?.heads ?? 0) ? first : undefined
}

/** Its place, question and result, or null when there is none; one round trip. */
export async function decisionStanding(ports: Pick<Ports, 'documents'>, decisionId: string): Promise<Standing | null> {
  const decision = await ports.documents.get<Decision>(decisions.name, decisionId)
  if (!decision) return null
  const { scope, question, state, passed } = decision
  const leading = leadingOf(decision)
  return { scope, question, state, ...(passed === undefined ? {} : { passed }), ...(leading ? { leading } : {}) }
}
