/** check.numbers — 2 round trips: checks by how they went, pictures that needed nobody. */
import { handle } from 'kernel/handler'
import { checkNumbers } from 'types/content'
import { checks, media } from '../documents'
import { monthNumbers } from '../rules/numbers'

export const countChecks = handle(checkNumbers, async (context, { scope, month }) => {
  const where = { around: scope, month }
  const [groups, mediaPassed] = await Promise.all([
    context.documents.group(checks.name, where, 'tally'),
    context.documents.count(media.name, { ...where, state: 'passed', queued: false })
  ])
  return { ...monthNumbers(groups), mediaPassed }
})
