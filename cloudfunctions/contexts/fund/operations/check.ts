/** fund.check: another person takes a drafted line into the book, or gives it back. Posting a gift: 15 round trips. */
import { handle } from 'kernel/handler'
import { isRefusal, type Refusal } from 'kernel/refusal'
import { fundCheck } from 'types/fund'
import { actOnLine } from '../act-on-line'
import { lineMoved } from '../announce'
import { checked } from '../rules/line'
import { signedAs } from '../signed'
import { doubtful } from '../words'

export const check = handle(fundCheck, async (context, { lineId, pass, why }) => {
  const doubt = await doubtful(context, [why], 'why')
  if (isRefusal(doubt)) return doubt as Refusal
  return actOnLine(context, lineId, line => {
    const by = { ...signedAs(context, ['checker'], line.scope), at: context.at }
    const decided = checked(line, by, { pass, why, key: context.requestKey })
    if (typeof decided === 'string' || 'doing' in decided) return decided
    const told = lineMoved({ ...line, doing: { what: 'release', by, key: '' } }, { ...line, ...decided })
    return { ...decided, outbox: [...line.outbox, ...told] }
  })
})
