/** Examples of the operations on the register of common property, the revenue book and bank statements. */
import * as assets from 'types/assets'
import * as bookkeeping from 'types/bookkeeping'
import { sessionOpen } from 'types/community'
import * as statements from 'types/statements'
import { checker, clerk, elder, resident, staff, tenant } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import { photoOf } from '../../contexts/content/scene'
import {
  advertised,
  bookPeople,
  cost,
  drafted,
  income,
  lifts,
  openBook,
  posted,
  terms
} from '../../contexts/revenue/scene'
import type { World } from '../../world'
import type { Example } from '../example'

type Made = Record<string, string>

async function people(world: World): Promise<Made> {
  await bookPeople(world)
  return { photoId: await photoOf(world, staff) }
}

async function opened(world: World): Promise<Made> {
  await openBook(world)
  return {}
}

async function registered(world: World): Promise<Made> {
  await openBook(world)
  return advertised(world)
}

async function draft(world: World): Promise<Made> {
  const made = await registered(world)
  const { id, version } = await drafted(world, { ...income, contractId: made.contractId ?? '', due: '2026-01-11' })
  return { ...made, bookingId: id, version: String(version) }
}

async function spent(world: World): Promise<Made> {
  await openBook(world)
  return { photoId: await photoOf(world, clerk) }
}

async function inLedger(world: World): Promise<Made> {
  await openBook(world)
  return { bookingId: (await posted(world)).id }
}

const owed = {
  title: '追回两间门面的欠租',
  debtor: '某餐饮店',
  owedFen: 2_400_000,
  sinceDay: '2025-03-01',
  why: '两年没有交租。'
}

async function clearing(world: World): Promise<Made> {
  await openBook(world)
  return { clearingId: (await world.ask(clerk, assets.clearingKeep, { scope: compound, ...owed })).id }
}

const table = '日期,收入,支出,摘要\n2026-03-01,30,,广告费\n2026-03-02,,8,道闸维修'

async function uploaded(world: World): Promise<Made> {
  await openBook(world)
  const { uploadFolder } = await world.ask(clerk, sessionOpen, {})
  return { fileId: await world.hand.upload(clerk, `${uploadFolder}/bank.csv`, Buffer.from(table)) }
}

async function readIn(world: World): Promise<Made> {
  const { fileId = '' } = await uploaded(world)
  const file = { scope: compound, fileId, fileName: '流水.csv', purse: 'bank' as const }
  return { importId: (await world.ask(clerk, statements.statementRead, file)).id }
}

const here = () => ({ scope: compound })
const opening = { scope: compound, day: '2026-01-01', bankFen: 1_000_000, cashFen: 20_000, costLimitFen: 500_000 }
const byBooking = (made: Made) => ({ bookingId: made.bookingId })
const checking = (made: Made) => ({ ...byBooking(made), seen: Number(made.version), pass: true })

const bookExamples: Example[] = [
  {
    operation: bookkeeping.revenueOpen,
    by: staff,
    notBy: clerk,
    prepare: people,
    input: made => ({ ...opening, media: [made.photoId] }),
    other: made => ({ ...opening, bankFen: 5, media: [made.photoId] })
  },
  { operation: bookkeeping.revenueDesk, by: checker, notBy: resident, prepare: opened, input: here },
  {
    operation: bookkeeping.bookingKeep,
    by: clerk,
    notBy: checker,
    prepare: spent,
    input: made => ({ scope: compound, ...cost, media: [made.photoId] }),
    other: made => ({ scope: compound, ...cost, amountFen: 90_000, media: [made.photoId] })
  },
  {
    operation: bookkeeping.bookingDrop,
    by: clerk,
    notBy: checker,
    objectField: 'bookingId',
    prepare: draft,
    input: byBooking
  },
  {
    operation: bookkeeping.bookingCheck,
    by: checker,
    notBy: resident,
    objectField: 'bookingId',
    prepare: draft,
    input: checking,
    other: made => ({ ...checking(made), pass: false, why: '金额不一样' }),
    rival: made => ({ by: clerk, operation: bookkeeping.bookingDrop, input: byBooking(made) })
  },
  {
    operation: bookkeeping.bookingUndo,
    by: clerk,
    notBy: resident,
    objectField: 'bookingId',
    prepare: inLedger,
    input: made => ({ ...byBooking(made), reason: '记重了' }),
    other: made => ({ ...byBooking(made), reason: '记错合同' })
  },
  {
    operation: bookkeeping.bookingList,
    by: checker,
    notBy: tenant,
    prepare: draft,
    input: () => ({ scope: compound, part: 'draft' })
  },
  {
    operation: bookkeeping.bookingShow,
    by: checker,
    notBy: resident,
    objectField: 'bookingId',
    prepare: draft,
    input: byBooking
  }
]

const registerExamples: Example[] = [
  {
    operation: assets.assetKeep,
    by: clerk,
    notBy: resident,
    prepare: opened,
    input: () => ({ scope: compound, ...lifts, media: [] }),
    other: () => ({ scope: compound, ...lifts, name: '6部电梯轿厢', media: [] })
  },
  {
    operation: assets.assetList,
    by: tenant,
    prepare: registered,
    input: () => ({ scope: compound, part: 'earning' })
  },
  {
    operation: assets.assetShow,
    by: elder,
    objectField: 'assetId',
    prepare: registered,
    input: made => ({ assetId: made.assetId })
  },
  {
    operation: assets.contractKeep,
    by: clerk,
    notBy: resident,
    objectField: 'assetId',
    prepare: registered,
    input: made => ({ assetId: made.assetId, ...terms, media: [] }),
    other: made => ({ assetId: made.assetId, ...terms, amountFen: 1, media: [] })
  },
  {
    operation: assets.contractEnd,
    by: clerk,
    notBy: resident,
    objectField: 'contractId',
    prepare: registered,
    input: made => ({ contractId: made.contractId, day: '2026-05-01', reason: '对方撤了广告' }),
    other: made => ({ contractId: made.contractId, day: '2026-05-02', reason: '对方撤了广告' })
  },
  { operation: assets.contractList, by: resident, prepare: registered, input: here },
  {
    operation: assets.contractShow,
    by: resident,
    objectField: 'contractId',
    prepare: registered,
    input: made => ({ contractId: made.contractId })
  },
  { operation: assets.missingList, by: resident, prepare: registered, input: here },
  {
    operation: assets.missingRaise,
    by: clerk,
    notBy: resident,
    objectField: 'contractId',
    prepare: registered,
    input: made => ({ contractId: made.contractId, due: '2026-01-11' }),
    rival: made => ({
      by: staff,
      operation: assets.missingRaise,
      input: { contractId: made.contractId, due: '2026-01-11' }
    })
  },
  {
    operation: assets.clearingKeep,
    by: clerk,
    notBy: resident,
    prepare: opened,
    input: () => ({ scope: compound, ...owed }),
    other: () => ({ scope: compound, ...owed, owedFen: 1 })
  },
  {
    operation: assets.clearingStep,
    by: clerk,
    notBy: resident,
    objectField: 'clearingId',
    prepare: clearing,
    input: made => ({ clearingId: made.clearingId, text: '发了催款函。', media: [], close: false }),
    other: made => ({ clearingId: made.clearingId, text: '上门谈过。', media: [], close: false })
  },
  { operation: assets.clearingList, by: resident, prepare: clearing, input: here },
  {
    operation: assets.clearingShow,
    by: resident,
    objectField: 'clearingId',
    prepare: clearing,
    input: made => ({ clearingId: made.clearingId })
  }
]

const rows = [{ row: 2, kind: 'income', class: 'advert', what: '电梯广告费' }]

const statementExamples: Example[] = [
  {
    operation: statements.statementRead,
    by: clerk,
    notBy: resident,
    prepare: uploaded,
    input: made => ({ scope: compound, fileId: made.fileId, fileName: '流水.csv', purse: 'bank' }),
    other: made => ({ scope: compound, fileId: made.fileId, fileName: '流水.csv', purse: 'cash' })
  },
  {
    operation: statements.statementSettle,
    by: clerk,
    notBy: checker,
    objectField: 'importId',
    prepare: readIn,
    input: made => ({ importId: made.importId, columns: { in: 2, out: 1 } }),
    other: made => ({ importId: made.importId, columns: { in: 1, out: 2 } })
  },
  {
    operation: statements.statementShow,
    by: clerk,
    notBy: checker,
    objectField: 'importId',
    prepare: readIn,
    input: made => ({ importId: made.importId })
  },
  {
    operation: statements.statementApply,
    by: clerk,
    notBy: checker,
    objectField: 'importId',
    prepare: readIn,
    input: made => ({ importId: made.importId, rows }),
    other: made => ({ importId: made.importId, rows: [{ row: 2, leave: true }] })
  }
]

export const revenueExamples: Example[] = [...bookExamples, ...registerExamples, ...statementExamples]
