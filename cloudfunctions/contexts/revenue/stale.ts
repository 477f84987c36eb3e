/** A form that writes something anew says which version it was opened with; meanwhile nobody else may have written it. */
import type { Versioned } from 'kernel/collection'
import { type Refusal, refuse } from 'kernel/refusal'

export const stale = (before: Versioned, seen: number | undefined): Refusal | null =>
  seen === before.version ? null : refuse('stale-view')
