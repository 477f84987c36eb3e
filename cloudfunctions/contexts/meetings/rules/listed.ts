/** In whose lists a meeting stands. */
import { isWithinCompound, lineage } from 'kernel/scope'

/** In a compound: under the compound and every place down to its own. For several compounds: under its own place. */
export const listedAt = (scope: string): string[] =>
  isWithinCompound(scope) ? lineage(scope).filter(isWithinCompound) : [scope]
