/** matter.report — 8 round trips: the matter, the words' check, my report, then people's check with its place. */
import { checkText, reportedEvent } from 'contexts/content'
import type { Context } from 'kernel/context'
import { deliverEvents } from 'kernel/deliver-events'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { nextDueAt } from 'kernel/stamp'
import type { RuleId } from 'types/content'
import { matterReport } from 'types/reporting'
import { type Matter, matters, type Report, reportId, reports } from '../documents'
import { addOwn, ownOf } from '../own'
import { pageOf } from '../rules/page-of'
import { reportedWords, whyNotReport } from '../rules/reported'

export const report = handle(matterReport, async (context, { matterId, ruleId, words = '' }) => {
  const matter = await read(context, matters, matterId)
  if (isRefusal(matter)) return matter
  const { personId } = context.actor
  if (matter.authorId === personId || matter.proxy?.helperId === personId) return refuse('report-own')
  const made = reportOf(context, matter, ruleId, words)
  const refused = whyNotReport(matter)
  if (refused) {
    // A repeat may arrive after the decision: what it did then is still true.
    const earlier = await context.documents.get<Report>(reports.name, made._id)
    return earlier?.requestKey === context.requestKey ? { matterId } : refuse(refused)
  }
  const verdict = await checkText(context, words ? [words] : [], ['words'])
  if (isRefusal(verdict)) return verdict
  const added = await addOwn(context, reports, made, 'report-done')
  if (isRefusal(added)) return added
  await deliverEvents(context, reports, added)
  return { matterId }
})

function reportOf(context: Context, matter: Matter, ruleId: RuleId, words: string): Report {
  const about = reportedWords(matter)
  const own = { ...ownOf(context, matter), _id: reportId(about, context.actor.personId) }
  const { _id: target, scope, authorId, author, title, text } = matter
  const said = { about, of: '提的事', target, event: 'matter.reportDecided', scope, authorId, author, title, text }
  const why = { link: pageOf(target), reportRule: ruleId, reportWords: words }
  const outbox = [reportedEvent({ id: `${context.requestKey}:report`, ...said, ...why, at: context.at })]
  const document = { ...own, about, ruleId, words, version: 1, served: [], outbox, nextDueAt: null }
  return { ...document, nextDueAt: nextDueAt(reports, document, context.at) }
}
