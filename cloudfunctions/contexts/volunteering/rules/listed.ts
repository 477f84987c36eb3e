/** In whose calendar an activity stands. */
import { isWithinCompound, lineage } from 'kernel/scope'

/** In a compound: under the compound and every place down to its own. For a community: under the community. */
export const listedAt = (scope: string): string[] =>
  isWithinCompound(scope) ? lineage(scope).filter(isWithinCompound) : [scope]
