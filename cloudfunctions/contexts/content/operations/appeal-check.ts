/** check.appeal — 2 round trips: read, write. */
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { checkAppeal } from 'types/content'
import { checkViewOf } from '../check-view'
import { type Check, checks } from '../documents'
import { lookBy, waitingNotice } from '../held'
import { appealed, isOpen } from '../rules/check'
import { tallyOf } from '../rules/numbers'

export const appealCheck = handle(checkAppeal, async (context, { checkId, reason }) => {
  const { at } = context
  const decide = (before: Check) => {
    const after = appealed(before, reason, at, lookBy(before.scope, at))
    if (typeof after === 'string') return refuse(after)
    const tally = tallyOf(after.state, after.decisions[0]?.ruleId)
    return { ...after, open: isOpen(after), tally, outbox: [...after.outbox, waitingNotice(after, at)] }
  }
  const done = await change(context, checks, checkId, decide, check => check)
  return isRefusal(done) ? done : checkViewOf(context, done)
})
