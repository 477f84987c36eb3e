/** The last block of a book as people see it: its number and the short code that is printed on the notice board. */
import type { Documents } from 'kernel/documents'
import { shortCode } from 'types/ledger-seal'
import { headOf } from './seal'

export interface SealHead {
  /** 0 while the book has no block yet. */
  no: number
  hash: string
  /** Twelve digits in three groups; empty while there is no block. */
  code: string
  sealedAt?: number
}

/** One round trip. */
export async function sealHead(documents: Documents, book: string): Promise<SealHead> {
  const head = await headOf(documents, book)
  if (!head) return { no: 0, hash: '', code: '' }
  return { no: head.no, hash: head.hash, code: shortCode(head.hash), sealedAt: head.sealedAt }
}
