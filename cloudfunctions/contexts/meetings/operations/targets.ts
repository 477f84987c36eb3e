/** post.targets — 4 round trips: the holders, their meetings, reports and successors; no form is filled in. */
import { type Holder, holdersWithin } from 'contexts/community'
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { within } from 'kernel/scope'
import type { Provision } from 'types/law'
import { postTargets, type Target } from 'types/targets'
import { linkTo } from '../announce'
import type { Meeting } from '../documents'
import { heldSince } from '../held-since'
import { isIn, lightOf, type Period, periodOf, proves } from '../rules/targets'
import { type Report, reports, type Successor, successors } from '../service-documents'

/** A place with more than this many posts is looked at part by part. */
const ROWS_MAX = 1000

interface Done {
  held: Pick<Meeting, '_id' | 'title' | 'form' | 'startsAt' | 'hostId'>[]
  reports: Report[]
  successors: Successor[]
}

export const targets = handle(postTargets, async (context, { scope }) => {
  const { at, documents } = context
  const oldest = periodOf(at, 6).from
  const [holders, held, reported, taken] = await Promise.all([
    holdersWithin(context, 'hl_secretary', scope),
    heldSince(context, scope, oldest),
    documents.find<Report>(
      reports.name,
      { ...within('scope', scope), at: { gte: oldest } },
      { order: { at: 'desc' }, limit: ROWS_MAX }
    ),
    documents.find<Successor>(successors.name, within('scope', scope), { order: { since: 'desc' }, limit: ROWS_MAX })
  ])
  const done = { held, reports: reported, successors: taken }
  return { items: holders.map(holder => itemOf(context, holder, done)) }
})

function itemOf(context: Context, { personId, post, who }: Holder, done: Done) {
  const { at, actor } = context
  const law = lawAt(post.scope)
  const mine = {
    held: done.held.filter(meeting => meeting.hostId === personId),
    reports: done.reports.filter(report => report.holderId === personId),
    successors: done.successors.filter(successor => successor.holderId === personId)
  }
  const [month, quarter, half] = [periodOf(at, 1), periodOf(at, 3), periodOf(at, 6)]
  const term = { from: post.from, until: post.until }
  const target = (id: Target['id'], rule: Provision, period: Period, proofs: Target['proofs']): Target => ({
    id,
    light: lightOf(proofs.length, rule.value, period, at, law.targetWarnDays.value),
    done: proofs.length,
    wanted: rule.value,
    ...period,
    article: rule.article,
    proofs
  })
  const meetings = (what: 'council' | 'talk', period: Period) =>
    mine.held
      .filter(meeting => proves(meeting, what, period))
      .map(({ _id, form, title, startsAt }) => ({ title: `${form}：${title}`, at: startsAt, link: linkTo(_id) }))
  return {
    who,
    scope: post.scope,
    scopeName: post.scopeName,
    mine: personId === actor.personId,
    targets: [
      target('council', law.councilsAMonth, month, meetings('council', month)),
      target(
        'report',
        law.reportsAQuarter,
        quarter,
        mine.reports.filter(one => isIn(quarter, one.at)).map(reportProof)
      ),
      target('talk', law.talksAHalfYear, half, meetings('talk', half)),
      target(
        'successor',
        law.successorsATerm,
        term,
        mine.successors.filter(one => isIn(term, one.since)).map(pairProof)
      )
    ]
  }
}

const reportProof = ({ at, held, agreements, words, refused }: Report) => ({
  title: `汇报：开会 ${held} 次，说定 ${agreements} 件。${refused ? '' : words}`,
  at
})

const pairProof = ({ who, since }: Successor) => ({ title: `带着${who}一起做`, at: since })
