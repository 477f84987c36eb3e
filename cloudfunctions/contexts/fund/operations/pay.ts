/** fund.pay: an approved spending was paid, by these vouchers. Photos (2), then 17 round trips. */
import { ownVouchers } from 'contexts/content'
import { chinaDate } from 'kernel/china-month'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { fundPay } from 'types/fund'
import { actOnLine } from '../act-on-line'
import { lines } from '../documents'
import { paid } from '../rules/line'
import { signedAs } from '../signed'

export const pay = handle(fundPay, async (context, { lineId, paidFen, day, vouchers: ids }) => {
  const line = await read(context, lines, lineId)
  if (isRefusal(line)) return line
  if (day > chinaDate(context.at)) return refuse('fund-day', ['day'])
  const vouchers = await ownVouchers(context, ids, line.scope)
  if (isRefusal(vouchers)) return vouchers
  return actOnLine(context, lineId, before => {
    const by = { ...signedAs(context, ['clerk'], before.scope), at: context.at }
    return paid(before, by, context.requestKey, { paidFen, day, vouchers })
  })
})
