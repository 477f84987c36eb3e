/** Pages about the books themselves: a book at a glance, its lines, one of them, reckoning it over on the phone. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Hand } from '../../../local/demo/hand'
import { resident, staff, tenant } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import type { PageCase } from './page-case'

const MINUTE_MS = 60_000

interface Lined {
  items: { id: string }[]
}

/** Opened at most once: the book of 金麒麟小区, with what lay in the bank on the first of the year. */
async function opened(hand: Hand): Promise<void> {
  const known = await hand.act<Lined>(resident, 'ledger.lines', { kind: 'revenue', scope: compound }).catch(() => null)
  if (known) return
  const { uploadFolder } = await hand.act<{ uploadFolder: string }>(staff, 'session.open', {})
  const bytes = await readFile(path.resolve(__dirname, '../../../docs/tour/near.jpg'))
  const fileId = await hand.upload(staff, `${uploadFolder}/statement.jpg`, bytes)
  const { id } = await hand.act<{ id: string }>(staff, 'media.add', { scope: compound, fileId, kind: 'photo' })
  await hand.act(staff, 'revenue.open', {
    scope: compound,
    day: '2026-01-01',
    bankFen: 3_684_000,
    cashFen: 52_050,
    costLimitFen: 500_000,
    media: [id]
  })
  await hand.jump(3 * MINUTE_MS)
}

const book: NonNullable<PageCase['prepare']> = async hand => {
  await opened(hand)
  return { kind: 'revenue', scope: compound, name: '金麒麟小区' }
}

const line: NonNullable<PageCase['prepare']> = async hand => {
  await opened(hand)
  const { items } = await hand.act<Lined>(resident, 'ledger.lines', { kind: 'revenue', scope: compound })
  return { id: items[0]?.id ?? '' }
}

export const pages: PageCase[] = [
  { path: 'packages/ledger/book/index', as: tenant, name: 'book', prepare: book, says: '封签短码' },
  { path: 'packages/ledger/lines/index', as: tenant, name: 'book-lines', prepare: book, says: '新的在前' },
  { path: 'packages/ledger/line/index', as: tenant, name: 'book-line', prepare: line, says: '谁批的' },
  { path: 'packages/ledger/verify/index', as: tenant, name: 'verify-book', prepare: book, says: '不用相信任何人' }
]
