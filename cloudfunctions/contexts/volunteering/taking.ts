/** The limit a month: what one person sets aside is noted in their purse first, so that two phones take no more. */
import { chinaMonth } from 'kernel/china-month'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { changePurse, type PurseDesk } from './change-purse'
import type { Purse } from './points-documents'
import { keptTakings, takenIn } from './rules/redeeming'
import type { Item } from './shop-documents'

/** Two round trips; noted once under one id. Refuses: item-each-month. */
export function noteTaking(
  desk: PurseDesk,
  purse: Purse,
  item: Pick<Item, '_id' | 'eachMonth'>,
  id: string,
  until: number
): Promise<Purse | Refusal> {
  const month = chinaMonth(desk.at)
  return changePurse(
    desk,
    purse._id,
    before => {
      if (before.taken.some(one => one.id === id)) return before
      if (takenIn(before.taken, item._id, month, desk.at) >= item.eachMonth) return refuse('item-each-month')
      const taking = { id, itemId: item._id, month, until }
      return { ...before, taken: [...keptTakings(before.taken, month, desk.at), taking] }
    },
    purse
  )
}

/** What became of it: one that was given back counts no more. Two round trips. Refuses: busy. */
export async function settleTaking(
  desk: PurseDesk,
  purseId: string,
  id: string,
  collected: boolean
): Promise<Refusal | null> {
  const changed = await changePurse(desk, purseId, before => {
    const taking = before.taken.find(one => one.id === id)
    if (!taking || (collected && taking.collected)) return before
    const rest = before.taken.filter(one => one.id !== id)
    return { ...before, taken: collected ? [...rest, { ...taking, collected: true as const }] : rest }
  })
  return isRefusal(changed) ? changed : null
}
