/** Every line of a book reckoned over again: everything sealed first, then all invariants. */
import type { Desk } from './desk'
import { gather } from './gather'
import { type Seen, violations } from './rules/invariants'
import { sealBook } from './seal'

/** Blocks that one check makes at the most, so that a backlog does not take all the time there is. */
const BLOCKS = 20

interface Checked {
  wrong: string[]
  entries: number
  seen: Seen
}

/**
 * What is wrong with the book, empty when nothing is; and how many entries were reckoned. What somebody slow wrote while
 * it was being read looks wrong once, so only what is wrong a second time is.
 */
export async function checkBook(desk: Desk, book: string): Promise<Checked> {
  const first = await reckon(desk, book)
  return first.wrong.length === 0 ? first : reckon(desk, book)
}

async function reckon(desk: Desk, book: string): Promise<Checked> {
  for (let block = 0; block < BLOCKS && (await sealBook(desk, book)) > 0; block++);
  const seen = await gather(desk, book)
  return { wrong: violations(seen), entries: seen.entries.length, seen }
}
