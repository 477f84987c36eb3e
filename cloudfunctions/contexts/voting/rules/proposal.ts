/** What a proposal must satisfy before its roll and text are frozen. */
import type { Jurisdiction } from 'types/law'
import type { Reason } from 'types/refusals'
import { choiceNames, ownerChoices, type Regime } from 'types/voting'

const DAY_MS = 86_400_000
const OPEN_DAYS_MIN = 1
const OPEN_DAYS_MAX = 60

interface Proposal {
  regime: Regime
  specialMatter?: string | undefined
  options?: string[] | undefined
  opensAt: number
  closesAt: number
}

/** Input fields that do not belong together, or are missing for the kind of vote. */
export function wrongFields({ regime, specialMatter, options }: Proposal): string[] {
  const owners = regime === 'OWNER_SPECIAL'
  const fields: string[] = []
  if ((specialMatter !== undefined) !== owners) fields.push('specialMatter')
  if ((options === undefined) !== owners || new Set(options).size !== (options?.length ?? 0)) fields.push('options')
  return fields
}

/**
 * The window is one to sixty days and opens no earlier than now; owners are told `noticeDays` before (L11).
 * A residents' question needs no notice period.
 */
export function timesRefusal(proposal: Proposal, law: Pick<Jurisdiction, 'noticeDays'>, at: number): Reason | null {
  const { regime, opensAt, closesAt } = proposal
  const open = closesAt - opensAt
  if (opensAt < at || open < OPEN_DAYS_MIN * DAY_MS || open > OPEN_DAYS_MAX * DAY_MS) return 'window-wrong'
  const short = regime === 'OWNER_SPECIAL' && opensAt < at + law.noticeDays.value * DAY_MS
  return short ? 'notice-short' : null
}

/** Owners are always asked 同意 / 不同意 / 弃权; residents choose among the answers proposed. */
export const optionsOf = ({ regime, options }: Proposal): { id: string; text: string }[] =>
  regime === 'OWNER_SPECIAL'
    ? ownerChoices.map(id => ({ id, text: choiceNames[id] }))
    : (options ?? []).map((text, index) => ({ id: `o${index + 1}`, text }))
