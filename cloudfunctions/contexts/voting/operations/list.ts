/** Decisions of a compound (for staff also of a whole community), newest first, or those about one matter; one round trip. */
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { compoundOf } from 'kernel/scope'
import { decisionList } from 'types/voting'
import { decisions } from '../documents'
import { cardOf } from '../view'

export const list = handle(decisionList, async (context, { scope, matterId, after }) => {
  const around = compoundOf(scope)
  const where = matterId === undefined ? { around } : { around, matterId }
  const { items, ...rest } = await newestFirst(context, decisions, where, after)
  return { items: items.map(decision => cardOf(decision, context.at)), ...rest }
})
