/** check.decide — 2 round trips, and what the event costs to tell the owner of the text. */
import { displayName } from 'contexts/community'
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import type { OutboxEntry } from 'kernel/outbox'
import { isRefusal, refuse } from 'kernel/refusal'
import { checkDecide } from 'types/content'
import { checkViewOf } from '../check-view'
import { type Check, checks } from '../documents'
import { keptUntil } from '../held'
import { overturnedNotice, sentBackNotice } from '../notices'
import { outcome } from '../outcome'
import { decided, isKeptFrom, isOpen, isQuiet } from '../rules/check'
import { tallyOf } from '../rules/numbers'

export const decideCheck = handle(checkDecide, async (context, { checkId, pass, ruleId, advice }) => {
  const { actor, at } = context
  const decide = (before: Check) => {
    if (isKeptFrom(before, actor.personId)) return refuse('not-found')
    const who = displayName(actor, before.scope, at)
    const act = { at, who, personId: actor.personId, keptUntil: keptUntil(before.scope, at) }
    const after = decided(before, { pass, ruleId, advice }, act)
    if (typeof after === 'string') return refuse(after, after === 'check-rule' ? ['ruleId'] : undefined)
    const counted = {
      ...after,
      open: isOpen(after),
      quiet: isQuiet(after),
      tally: tallyOf(after.state, after.decisions.find(one => !one.pass)?.ruleId)
    }
    return { ...counted, outbox: [...counted.outbox, ...tidings(counted)] }
  }
  const done = await change(context, checks, checkId, decide, check => check)
  return isRefusal(done) ? done : checkViewOf(context, done)
})

/** What others must learn: the owner of the text, and its author when it was sent back or let pass after all. */
function tidings(check: Check): OutboxEntry[] {
  if (check.state === 'passed') return [outcome(check)]
  if (check.state === 'refused') return [outcome(check), sentBackNotice(check)]
  // On appeal nothing changes for the owner of the text when it stays sent back.
  return check.state === 'overturned' ? [outcome(check), overturnedNotice(check)] : [sentBackNotice(check)]
}
