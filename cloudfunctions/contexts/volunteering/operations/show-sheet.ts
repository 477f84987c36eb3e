/** The confirmed help of a month in a community, for the national system; two round trips. */
import { codesOf } from 'contexts/community'
import { chinaMonth } from 'kernel/china-month'
import { handle } from 'kernel/handler'
import { newestFirst, sortKey } from 'kernel/list'
import { refuse } from 'kernel/refusal'
import { isCommunity } from 'kernel/scope'
import { hoursSheet } from 'types/hours'
import { helps } from '../documents'
import { helpLineOf } from '../help-line'

export const showSheet = handle(hoursSheet, async (context, { scope, month, after }) => {
  if (!isCommunity(scope)) return refuse('team-place', ['scope'])
  const { from, until } = monthOf(month)
  const key = { gte: sortKey(from, ''), lt: after ?? sortKey(until, '') }
  const where = { community: scope, state: 'booked', minutes: { gt: 0 }, key }
  const { items, ...rest } = await newestFirst(context, helps, where, undefined)
  const codes = await codesOf(
    context,
    items.map(({ personId }) => personId)
  )
  const lines = items.map(help => ({
    ...helpLineOf(help),
    who: help.who,
    personCode: codes.get(help.personId) ?? ''
  }))
  return { items: lines, ...rest }
})

const CHINA_MS = 8 * 3_600_000

/** From the first moment of the month in China to the first of the next one. */
function monthOf(month: string): { from: number; until: number } {
  const from = Date.parse(`${month}-01T00:00:00Z`) - CHINA_MS
  const next = chinaMonth(from + 32 * 86_400_000)
  return { from, until: Date.parse(`${next}-01T00:00:00Z`) - CHINA_MS }
}
