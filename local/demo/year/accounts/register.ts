/** The beginning of the public accounts: who keeps them, what belongs to all, who pays by which contract, what was there. */
import type { Hand } from '../../hand'
import {
  auditor,
  checker,
  clerk,
  committeeMember,
  communitySecretary,
  grocer,
  merchant,
  shopkeeper,
  staff
} from '../../people'
import { appoint, community, compound } from '../../town'
import { daysLater, firstOfMonth } from '../china-days'
import { attach } from '../pictures'
import type { Registered } from './income-lines'
import { demoAssets, demoRooms } from './property'

/** Clerk and checker are never one person; the auditor is nobody's colleague. */
export async function appointKeepers(hand: Hand): Promise<void> {
  await appoint(hand, staff, clerk, 'clerk', community, '宋雅琴')
  await appoint(hand, staff, checker, 'checker', community, '韩志强')
  await appoint(hand, staff, committeeMember, 'committee_member', compound, '吕东升')
  await appoint(hand, staff, shopkeeper, 'shopkeeper', community, '蔡玉梅')
  await appoint(hand, staff, merchant, 'merchant', community, '崔大勇')
  await appoint(hand, staff, grocer, 'merchant', community, '丁小满')
  await appoint(hand, communitySecretary, auditor, 'auditor', community, '潘明远')
}

/** @returns the contracts as the months' income needs them */
export async function register(hand: Hand, openedDay: string): Promise<Registered[]> {
  const paper = await attach(hand, clerk, compound, 'paper-contract')
  const first = firstOfMonth(openedDay, 1)
  const registered: Registered[] = []
  for (const { contracts, idle, ...words } of demoAssets) {
    const input = { scope: compound, part: 'earning', state: idle ? 'idle' : 'used', ...words, media: [] }
    const { id: assetId } = await hand.act<{ id: string }>(clerk, 'asset.keep', input)
    for (const contract of contracts) {
      const { party, what, yuan, rhythm, begins, months, payDays } = contract
      const fromDay = firstOfMonth(first, begins)
      const untilDay = daysLater(firstOfMonth(fromDay, months), -1)
      const terms = { party, what, amountFen: Math.round(yuan * 100), rhythm, fromDay, untilDay, payDays }
      const { id } = await hand.act<{ id: string }>(clerk, 'contract.keep', { assetId, ...terms, media: paper })
      registered.push({ ...contract, id, class: words.class, fromDay })
    }
  }
  await hand.jump(61_000)
  for (const { name, place, ...premises } of demoRooms) {
    const words = { part: 'premises', class: 'premises', name, place, state: 'used', note: '', premises }
    await hand.act(clerk, 'asset.keep', { scope: compound, ...words, media: [] })
  }
  return registered
}

/** What lay in the account and in the box on the day, by the bank's photographed statement. */
export async function openBook(hand: Hand, day: string): Promise<void> {
  const media = await attach(hand, staff, compound, 'paper-bank')
  const sums = { bankFen: 4_821_637, cashFen: 138_550, costLimitFen: 300_000 }
  await hand.act(staff, 'revenue.open', { scope: compound, day, ...sums, media })
}
