/** A partner merchant as neighbours see it. */
import { hasPost } from 'kernel/authority'
import type { Context } from 'kernel/context'
import type { MerchantView } from 'types/merchants'
import { pointKeepers } from 'types/points'
import type { Merchant } from './shop-documents'

export function merchantViewOf({ actor, at }: Context, merchant: Merchant): MerchantView {
  const { _id: id, scope, name, address, hours, on, people } = merchant
  const keeps = hasPost(actor, pointKeepers, scope, at)
  const mine = people.includes(actor.personId)
  return { id, scope, name, address, hours, on, mine, ...(keeps ? { people: people.length } : {}) }
}
