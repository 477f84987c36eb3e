/** A form on its way: what stands on it, or why nothing does yet. */
import type { Trouble } from '@/cloud/errors'
import type { Block } from '../sheet/blocks'

export interface Filled {
  /** The same array as long as the same is known. */
  blocks: readonly Block[] | undefined
  waiting: boolean
  trouble: Trouble | undefined
  retry: () => void
}
