/** One line a call in the platform's log: what, who (as an opaque id), how it ended, how long; never personal data. */
import type { Reason } from 'types/refusals'
import { shortHash } from './secrets'

export type Outcome = 'ok' | { refused: Reason } | { fault: unknown }

export interface AuditLine {
  operation: string
  personId: string
  requestId: string
  outcome: Outcome
  startedAt: number
}

/** Writes the line and gives back the reference that a person can quote when it was a fault. */
export function audit({ outcome, startedAt, ...line }: AuditLine): string {
  const reference = shortHash(`${line.personId} ${line.requestId} ${startedAt}`, 8)
  const entry = { ...line, ms: Date.now() - startedAt, reference }
  if (typeof outcome === 'object' && 'fault' in outcome) {
    const { fault } = outcome
    console.error(JSON.stringify({ ...entry, fault: fault instanceof Error ? fault.stack : String(fault) }))
  } else {
    console.log(JSON.stringify({ ...entry, outcome }))
  }
  return reference
}
