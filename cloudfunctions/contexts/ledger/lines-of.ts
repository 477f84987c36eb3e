/** The entries of one account, newest first, with what stood on it after each. */
import type { Documents, Where } from 'kernel/documents'
import { PAGE_SIZE } from 'types/common'
import { type Entry, entries } from './documents'
import { accountRule, growsOn } from './rules/chart'
import { standings } from './standings'

export interface AccountLine {
  entryId: string
  day: string
  at: number
  kind: Entry['kind']
  what: string
  /** Plus where the account grew, minus where it shrank. */
  change: number
  /** What stood on it afterwards. */
  after: number
  reverses?: string
  evidence: Entry['evidence']
  /** The block that it is in; null for the first minutes. */
  sealNo: number | null
}

const BORDER = '/'

/**
 * A page of lines. Two round trips for a strict account, one more for a folded one; one for every further page.
 * @param cursor `next` of the page before.
 */
export async function linesOf(
  documents: Documents,
  book: string,
  code: string,
  cursor?: string
): Promise<{ items: AccountLine[]; next?: string }> {
  const [key = '', total] = cursor?.split(BORDER) ?? []
  const from: Where = { book, accounts: code, ...(key ? { key: { lt: key } } : {}) }
  const rows = await documents.find<Entry>(entries.name, from, { order: { key: 'desc' }, limit: PAGE_SIZE + 1 })
  let after = total === undefined ? await standingOn(documents, book, code) : Number(total)
  const items = rows.slice(0, PAGE_SIZE).map(entry => {
    const line = lineOf(entry, code, after)
    after -= line.change
    return line
  })
  const last = rows[PAGE_SIZE - 1]
  return rows.length > PAGE_SIZE && last ? { items, next: `${last.key}${BORDER}${after}` } : { items }
}

async function standingOn(documents: Documents, book: string, code: string): Promise<number> {
  const [account] = await standings(documents, book, [code])
  return account?.standing ?? 0
}

function lineOf(entry: Entry, code: string, after: number): AccountLine {
  const { _id, book, day, at, kind, what, legs, reverses, evidence, sealNo } = entry
  const leg = legs.find(one => one.account === code)
  const rule = accountRule(book, code)
  if (!leg || !rule) throw new Error(`${_id} does not touch ${code}`)
  const change = leg.side === growsOn(rule) ? leg.amount : -leg.amount
  return { entryId: _id, day, at, kind, what, change, after, ...(reverses ? { reverses } : {}), evidence, sealNo }
}
