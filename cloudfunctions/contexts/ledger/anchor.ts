/** Writing down that a block's short code was made public where nobody can change it: on the board, on paper. */
import { addMissing } from 'kernel/add-missing'
import { type Refusal, refuse } from 'kernel/refusal'
import type { Desk } from './desk'
import { type Anchor, anchors } from './documents'
import { sealHead } from './seal-head'

export interface AnchorDraft {
  /** From the request or the document it stands on, so that it is written once. */
  id: string
  book: string
  /** Where it can be read: 2026 年第二季度公示表，贴在 3 号楼公告栏. No name of a person. */
  what: string
  /** The block that was printed; the last one when absent. */
  seal?: { no: number; hash: string }
  /** Photos that show it there. */
  media?: string[]
}

/** The last block as it is now; two round trips, safe to repeat. Refuses: not-found while the book has no block. */
export async function anchor({ documents, at }: Desk, { id, book, what, seal, media = [] }: AnchorDraft) {
  const { no, hash } = seal ?? (await sealHead(documents, book))
  if (no === 0) return refuse('not-found') as Refusal
  const wanted: Anchor = { _id: id, book, no, hash, at, what, media }
  return (await addMissing(documents, anchors.name, [wanted])) ? wanted : refuse('busy')
}
