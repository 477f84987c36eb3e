/** Takes a partner merchant into the list or changes it; 3 round trips, 1 more to find who stands at its counter. */
import { findByCodes } from 'contexts/community'
import { change } from 'kernel/change'
import { type Context, newId } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { sortKey } from 'kernel/list'
import type { EventEntry } from 'kernel/outbox'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import type { Input } from 'types/contract'
import { merchantKeep } from 'types/merchants'
import { merchantViewOf } from '../merchant-view'
import { type Merchant, merchants } from '../shop-documents'
import { checkedShopWords } from '../shop-words'

type Wanted = Input<typeof merchantKeep>

export const keepMerchant = handle(merchantKeep, async (context, input) => {
  const id = input.merchantId ?? newId(context, 'm')
  const { scope, name, address, hours, on } = input
  const words = { target: id, event: 'merchant.wordsChecked' as const, of: '合作商户', scope, title: name }
  const held = await checkedShopWords(context, { ...words, texts: [name, address, hours] })
  if (isRefusal(held)) return held
  const people = await peopleOf(context, input)
  if (isRefusal(people)) return people
  const told = { name, address, hours, on }
  if (!input.merchantId) {
    const draft = { ...told, _id: id, key: sortKey(context.at, id), scope, people: people ?? [], outbox: held }
    return create(context, merchants, draft, made => merchantViewOf(context, made))
  }
  return change(
    context,
    merchants,
    id,
    before => (before.scope === scope ? changed(before, told, people, held) : refuse('merchant-unknown')),
    after => merchantViewOf(context, after)
  )
})

const changed = (
  before: Merchant,
  told: Pick<Merchant, 'name' | 'address' | 'hours' | 'on'>,
  people: string[] | null,
  held: EventEntry[]
): Merchant => ({ ...before, ...told, people: people ?? before.people, outbox: [...before.outbox, ...held] })

/** Null leaves them as they are. Everybody named must be known, or nothing is changed. */
async function peopleOf(context: Context, { personCodes }: Wanted): Promise<string[] | null | Refusal> {
  if (!personCodes) return null
  const found = await findByCodes(context, personCodes)
  if (personCodes.some(code => !found.has(code))) return refuse('person-unknown', ['personCodes'])
  return [...new Set([...found.values()].map(({ personId }) => personId))]
}
