/** Every line of a book reckoned over again: everything sealed first, then all invariants. */
import type { Desk } from './desk'
import { gather } from './gather'
import { type Seen, violations } from './rules/invariants'
import { sealBook } from './seal'

/** Blocks that one check makes at the most, so that a backlog does not take all the time there is. */
const BLOCKS = 20

/** What is wrong with the book, empty when nothing is; and how many entries were reckoned. */
export async function checkBook(desk: Desk, book: string): Promise<{ wrong: string[]; entries: number; seen: Seen }> {
  for (let block = 0; block < BLOCKS && (await sealBook(desk, book)) > 0; block++);
  const seen = await gather(desk, book)
  return { wrong: violations(seen), entries: seen.entries.length, seen }
}
