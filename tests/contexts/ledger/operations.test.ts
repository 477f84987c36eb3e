/** The books as people open them: who sees what, from a line to its block, and what the night finds. */
import { carryOut, openBook } from 'contexts/ledger'
import { sha256 } from 'kernel/secrets'
import * as ledger from 'types/ledger'
import { verifyExport } from 'types/ledger-export'
import { canonicalLine } from 'types/ledger-line'
import { checkBlocks, checkLines } from 'types/ledger-proof'
import { noticeList } from 'types/notices'
import { communitySecretary, founder, resident, secondStaff, staff, tenant } from '../../../local/demo/people'
import { appoint, community, compound } from '../../../local/demo/town'
import {
  auditor,
  booked,
  checker,
  closing,
  deskOf,
  revenue,
  sealed,
  stopped,
  watched
} from '../../operations/examples/ledger-walk'
import { openWorld, type World } from '../../world'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
const hours = { kind: 'hours' as const, scope: community }

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.again())
afterAll(() => world.close())

async function served(): Promise<void> {
  await openBook(deskOf(world), 'hours', community)
  const legs = [
    { account: 'served', side: 'debit' as const, amount: 90 },
    { account: 'person:0a1b2c3d', side: 'credit' as const, amount: 90 }
  ]
  const entry = { id: 'e_hours001', book: `hours@${community}`, what: '清扫楼道', legs }
  await carryOut(deskOf(world), [{ do: 'post', entry }])
}

describe('a neighbour', () => {
  test('sees what stands where, and the seal after the next minute of the clock', async () => {
    await booked(world)
    const young = await world.ask(tenant, ledger.ledgerBook, revenue)
    expect(young.seal).toMatchObject({ no: 0, code: '' })
    expect(young.accounts).toEqual([
      { code: 'bank', standing: 443_500, available: 443_500 },
      { code: 'cash', standing: 0, available: 0 },
      { code: 'cost:repair', standing: 36_500, available: 36_500 },
      { code: 'income:lift', standing: 480_000, available: 480_000 }
    ])
    await world.pass(2 * MINUTE_MS)
    const old = await world.ask(tenant, ledger.ledgerBook, revenue)
    expect(old.accounts).toEqual(young.accounts)
    expect(old.seal).toMatchObject({ no: 1, code: expect.stringMatching(/^\d{4} \d{4} \d{4}$/) })
  })

  test('goes from a line to who approved it and to its place in a block', async () => {
    const { entryId } = await sealed(world)
    const { items } = await world.ask(tenant, ledger.ledgerLines, { ...revenue, account: 'income:lift' })
    expect(items).toMatchObject([{ id: entryId, amount: 480_000, sealNo: 1 }])
    const line = await world.ask(tenant, ledger.ledgerLine, { entryId: entryId ?? '' })
    expect(line).toMatchObject({ bookKind: 'revenue', month: '2026-05', approvals: [{ who: '公账核对员 李强' }] })
    expect(line.seal).toMatchObject({ no: 1, of: 2 })
  })

  test('reckons a month over from what the server hands out, to the very hash', async () => {
    await sealed(world)
    const { items: lines } = await world.ask(resident, ledger.ledgerMonth, { ...revenue, month: '2026-05' })
    const { items } = await world.ask(resident, ledger.ledgerSeals, { ...revenue, from: 1 })
    const blocks = items.map(({ sealedAt: _, ...seal }) => ({ book: `revenue@${compound}`, ...seal }))
    expect(checkBlocks(blocks, sha256)).toEqual([])
    expect(checkLines(lines, blocks, sha256)).toEqual({ findings: [], loose: [] })
    const [first] = lines
    expect(first && sha256(canonicalLine(first))).toBe(blocks[0]?.contentHashes[0])
  })

  test('takes the whole book home in a file that the offline verifier passes', async () => {
    await sealed(world)
    const { url, entries, seal } = await world.ask(resident, ledger.ledgerExport, revenue)
    const file: unknown = await (await fetch(url)).json()
    expect(verifyExport(file, sha256, seal.code)).toEqual({ findings: [], entries: 2, blocks: 1, code: seal.code })
    expect(entries).toBe(2)
  })

  test('is told that a book without a block has nothing to take home yet', async () => {
    await booked(world)
    expect(await world.refused(resident, ledger.ledgerExport, revenue)).toBe('book-empty')
  })

  test('sees of hours only what they come to, and no line of anybody', async () => {
    await served()
    const { accounts } = await world.ask(tenant, ledger.ledgerBook, hours)
    expect(accounts).toEqual([
      { code: 'served', standing: 90, available: 90 },
      { code: 'person', standing: 90, available: 90 }
    ])
    expect(await world.refused(tenant, ledger.ledgerLines, hours)).toBe('not-allowed')
    expect(await world.refused(tenant, ledger.ledgerMonth, { ...hours, month: '2026-06' })).toBe('not-allowed')
    expect(await world.refused(tenant, ledger.ledgerExport, hours)).toBe('not-allowed')
    expect(await world.refused(tenant, ledger.ledgerLine, { entryId: 'e_hours001' })).toBe('not-found')
  })
})

test('an auditor goes through the lines of hours, where persons are keys', async () => {
  await watched(world)
  await served()
  const { items } = await world.ask(auditor, ledger.ledgerLines, hours)
  expect(items.map(({ what }) => what)).toEqual(['清扫楼道'])
})

describe('closing a month', () => {
  const may = { ...revenue, month: '2026-05' }

  test('takes a first person, three minutes and another person', async () => {
    await watched(world)
    const begun = await world.ask(staff, ledger.ledgerClose, may)
    expect(begun.months).toMatchObject([{ month: '2026-05', state: 'closing' }])
    expect(await world.refused(checker, ledger.ledgerConfirm, may)).toBe('not-balanced')
    await world.pass(4 * MINUTE_MS)
    const closed = await world.ask(checker, ledger.ledgerConfirm, may)
    expect(closed.months).toMatchObject([{ state: 'closed', confirmed: { who: expect.stringContaining('周桂兰') } }])
    expect(closed.closable).toBeUndefined()
  })

  test('is not confirmed by the one who began it, whatever posts they hold', async () => {
    await closing(world)
    await appoint(world.hand, founder, staff, 'checker', compound, '刘敏')
    expect(await world.refused(staff, ledger.ledgerConfirm, may)).toBe('closing-same-person')
  })

  test('is begun once: a second person finds it begun', async () => {
    await watched(world)
    await world.ask(staff, ledger.ledgerClose, may)
    const again = await world.ask(secondStaff, ledger.ledgerClose, may)
    expect(again.months).toHaveLength(1)
    expect(again.months[0]?.begun.who).toContain('刘敏')
  })
})

describe('a book in which something is wrong', () => {
  test('is stopped by the night, says so to those who must look, and goes on when an auditor says why', async () => {
    await appoint(world.hand, founder, communitySecretary, 'community_secretary', community, '孙红')
    await stopped(world)
    const book = await world.ask(tenant, ledger.ledgerBook, revenue)
    expect(book.frozen?.why[0]).toMatch(/^L4 bank/)
    for (const who of [auditor, communitySecretary]) {
      const { items } = await world.ask(who, noticeList, {})
      expect(items.map(({ title }) => title)).toContain('公共收益账核对不上，已经停下')
    }
    await world.cloud.store.update('balances', { _id: `revenue@${compound}#bank` }, { $set: { debit: 480_000 } })
    const reason = '有人改过余额，已按凭证逐笔改回。'
    const going = await world.ask(auditor, ledger.ledgerUnfreeze, { ...revenue, reason })
    expect(going.frozen).toBeUndefined()
    expect(going.thawed).toMatchObject([{ reason }])
    const frozen = (await world.stored<{ frozen: boolean }>('balances')).map(one => one.frozen)
    expect(frozen).toEqual([false, false])
    await world.pass(DAY_MS)
    expect((await world.ask(tenant, ledger.ledgerBook, revenue)).frozen).toBeUndefined()
  })

  test('that is in order cannot be let go on', async () => {
    await watched(world)
    expect(await world.refused(auditor, ledger.ledgerUnfreeze, { ...revenue, reason: '没有停，也想恢复一下。' })).toBe(
      'book-going'
    )
  })
})
