/** clearing.keep — 2 round trips beside the platform's check: the place or what stood, the project; 1 for a contract. */
import { displayName, placeOf } from 'contexts/community'
import { checkText } from 'contexts/content'
import { change } from 'kernel/change'
import { type Context, newId } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { sortKey } from 'kernel/list'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { lineage } from 'kernel/scope'
import { clearingKeep } from 'types/assets'
import type { Input } from 'types/contract'
import { clearingViewOf } from '../clearing-view'
import { type Clearing, type Contract, clearings, contracts } from '../documents'
import { stale } from '../stale'

type Asked = Input<typeof clearingKeep>

export const keepClearing = handle(clearingKeep, async (context, asked) => {
  const { title, why, debtor, scope, contractId, clearingId } = asked
  const verdict = await checkText(context, [title, why, debtor], ['title', 'why'])
  if (isRefusal(verdict)) return verdict
  if (contractId) {
    const contract = await context.documents.get<Contract>(contracts.name, contractId)
    if (contract?.scope !== scope) return refuse('contract-unknown', ['contractId'])
  }
  const kept = clearingId ? await again(context, asked, clearingId) : await anew(context, asked)
  return isRefusal(kept) ? kept : clearingViewOf(context, kept)
})

const wordsOf = ({ title, debtor, owedFen, sinceDay, why, contractId }: Asked) => ({
  title,
  debtor,
  owedFen,
  sinceDay,
  why,
  ...(contractId ? { contractId } : {})
})

async function anew(context: Context, asked: Asked): Promise<Clearing | Refusal> {
  const { at, actor } = context
  const { scope } = asked
  const place = await placeOf(context, scope)
  if (place?.kind !== 'compound') return refuse('scope-missing', ['scope'])
  const _id = newId(context, 'q')
  const begun = { state: 'open' as const, steps: [], recovered: [], recoveredFen: 0 }
  const whose = { scope, keptBy: displayName(actor, scope, at), at, around: lineage(scope), key: sortKey(at, _id) }
  return create(context, clearings, { ...wordsOf(asked), ...begun, ...whose, _id }, made => made)
}

async function again(context: Context, asked: Asked, id: string): Promise<Clearing | Refusal> {
  const there = await context.documents.get<Clearing>(clearings.name, id)
  if (there?.scope !== asked.scope) return refuse('not-found')
  return change(
    context,
    clearings,
    id,
    before => {
      const { contractId: _contract, ...rest } = before
      return stale(before, asked.version) ?? { ...rest, ...wordsOf(asked) }
    },
    after => after
  )
}
