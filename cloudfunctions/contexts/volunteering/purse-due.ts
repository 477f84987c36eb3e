/** What time does to a purse: waiting points are posted, old ones are told of a month before, and expire. */
import { carryOut, strictBalances } from 'contexts/ledger'
import { chinaDate } from 'kernel/china-month'
import type { DueKind } from 'kernel/context-module'
import { Busy } from 'kernel/documents'
import type { NoticeEntry } from 'kernel/outbox'
import { isGone } from 'kernel/personal'
import { isRefusal } from 'kernel/refusal'
import { changePurse, type PurseDesk } from './change-purse'
import { postWaiting } from './earned'
import { type Purse, purses } from './points-documents'
import { purseAccount } from './purse'
import { type Lot, leftOf, toExpire } from './rules/expiry'
import { TELL_MS } from './rules/purse'

const AGAIN_MS = 86_400_000

export const purseDue: DueKind<Purse> = {
  collection: purses,
  async work(work, document) {
    let purse = document
    for (const one of document.waiting) {
      if (one.tryAt <= work.at) [purse = purse] = await postWaiting(work, [{ purse, one }])
    }
    return aged(work, purse)
  }
}

/** Documents are written here as steps go, so that the kernel finds the version it expects. */
async function aged(desk: PurseDesk, purse: Purse): Promise<Purse> {
  const { at } = desk
  const over = purse.lots.some(({ expiresAt }) => expiresAt < at)
  const near = purse.lots.filter(lot => !lot.told && lot.expiresAt >= at && lot.expiresAt - TELL_MS <= at)
  const again = purse.lookAgainAt !== null && purse.lookAgainAt <= at
  if (!over && near.length === 0 && !again) return purse
  const account = purseAccount(purse._id)
  const [standing] = await strictBalances(desk.documents, purse.book, [account])
  const { available, standing: whole } = standing ?? { available: 0, standing: 0 }
  const amount = toExpire(purse.lots, available, at)
  if (amount > 0) await expire(desk, purse, amount)
  const told = near.filter(lot =>
    leftOf(purse.lots, whole - amount).some(({ expiresAt }) => expiresAt === lot.expiresAt)
  )
  const notices = isGone(purse.personId) ? [] : told.map(lot => nearNotice(purse, lot, whole - amount, at))
  const changed = await changePurse(
    desk,
    purse._id,
    before => ({
      ...before,
      lots: before.lots
        .filter(({ expiresAt }) => expiresAt >= at)
        .map(lot => (lot.expiresAt - TELL_MS <= at ? { ...lot, told: true as const } : lot)),
      // What is set aside may come back to an account on which it has expired already.
      lookAgainAt: (over || again) && available < whole ? at + AGAIN_MS : null,
      outbox: [...before.outbox, ...notices]
    }),
    purse
  )
  if (isRefusal(changed)) throw new Busy(changed.reason)
  return changed
}

/** Once a day at the most, so that a repeat on the same day finds what it did. */
async function expire(desk: PurseDesk, purse: Purse, amount: number): Promise<void> {
  const carried = await carryOut(desk, [
    {
      do: 'post',
      entry: {
        id: `px:${purse._id}:${chinaDate(desk.at)}`,
        book: purse.book,
        what: '积分到期',
        legs: [
          { account: purseAccount(purse._id), side: 'debit', amount },
          { account: 'expired', side: 'credit', amount }
        ]
      }
    }
  ])
  if (isRefusal(carried) && carried.reason !== 'request-reused') {
    throw new Busy(`points could not expire: ${carried.reason}`)
  }
}

const CHINA_MS = 8 * 3_600_000

/** 12 月 31 日. */
function dayInWords(at: number): string {
  const day = new Date(at + CHINA_MS)
  return `${day.getUTCMonth() + 1} 月 ${day.getUTCDate()} 日`
}

/** To the person alone, a month before. */
function nearNotice(purse: Purse, { expiresAt }: Lot, standing: number, at: number): NoticeEntry {
  const left = leftOf(purse.lots, standing).find(lot => lot.expiresAt === expiresAt)?.points ?? 0
  return {
    id: `${purse._id}:near:${expiresAt}`,
    kind: 'notice',
    audience: { people: [purse.personId] },
    title: '有积分快到期了',
    body: `您有 ${left} 分到 ${dayInWords(expiresAt)}为止。可以先去公益超市看看有什么要换的。`,
    link: '/pages/help/index',
    at
  }
}
