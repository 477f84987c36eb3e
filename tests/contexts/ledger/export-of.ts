/** An exported book with a life behind it: two months, one of them closed, a correction, vouchers, a decision. */
import { beginClosing, bookId, carryOut, confirmClosing, openBook, reverse } from 'contexts/ledger'
import { bookFile } from 'contexts/ledger/book-file'
import { balance } from 'contexts/ledger/closing'
import { type Period, periods } from 'contexts/ledger/documents'
import { sealBook } from 'contexts/ledger/seal'
import type { Work } from 'kernel/context-module'
import { createSecrets } from 'kernel/secrets'
import type { BookExport } from 'types/ledger-export'
import { MINUTE_MS, MONDAY, openRoom, type Room, SCOPE } from './room'

const book = bookId('fund', SCOPE)
const JULY = Date.UTC(2026, 6, 2, 1)
const secrets = createSecrets('k'.repeat(32), 'p'.repeat(32))

async function post(room: Room, id: string, amount: number, at: number): Promise<void> {
  const legs = [
    { account: 'cash', side: 'debit' as const, amount },
    { account: 'source:neighbours', side: 'credit' as const, amount }
  ]
  const evidence = {
    vouchers: [{ mediaId: `m_${id}`, sha256: 'a'.repeat(64) }],
    decisionId: 'd_fund0001',
    sourceId: 's_gift0001'
  }
  const approvals = [{ who: '公账核对员 李强', what: '核对', at }]
  await carryOut(room.at(at), [{ do: 'post', entry: { id, book, what: '邻里互助金', legs, evidence, approvals } }])
}

async function closeJune(room: Room): Promise<void> {
  const as = (personId: string, at: number) => ({
    ...room.at(at),
    secrets,
    actor: { personId, openid: 'o', homes: [], posts: [] }
  })
  await beginClosing(as('clerk', JULY), book, '2026-06', '公账记账员 王芳')
  const period = await room.documents.get<Period>(periods.name, `${book}:2026-06`)
  if (!period) throw new Error('June is not being closed')
  const { version, ...rest } = await balance(room.at(JULY + 3 * MINUTE_MS) as Work, period)
  await room.documents.update(periods.name, period._id, { version }, rest)
  await confirmClosing(as('checker', JULY + 4 * MINUTE_MS), book, '2026-06', '公账核对员 李强')
}

export async function exportOf(): Promise<BookExport> {
  const room = await openRoom()
  await openBook(room.at(MONDAY), 'fund', SCOPE, ['cash', 'general'])
  for (let n = 0; n < 6; n++) {
    await post(room, `e_gift00${n}`, 1_000 + n, MONDAY + n * MINUTE_MS)
    if (n % 2) await sealBook(room.at(MONDAY + (n + 2) * MINUTE_MS), book)
  }
  await reverse(room.at(MONDAY + 20 * MINUTE_MS), 'e_gift003', { reason: '记了两次', approvals: [] })
  await closeJune(room)
  await post(room, 'e_july001', 500, JULY + 5 * MINUTE_MS)
  await sealBook(room.at(JULY + 9 * MINUTE_MS), book)
  const made = await bookFile(room.at(JULY + 10 * MINUTE_MS), book)
  await room.close()
  if (!made) throw new Error('nothing is sealed')
  return made.file
}
