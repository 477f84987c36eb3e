/** One line of the fund as somebody may see it. */
import { mediaViews } from 'contexts/content'
import { hasPost } from 'kernel/authority'
import type { Context } from 'kernel/context'
import type { FundLineCard, FundLineView } from 'types/fund'
import type { FundLine } from './documents'
import { undoable } from './rules/line'
import { NOT_SHOWN } from './words'

export function lineCard(line: FundLine): FundLineCard {
  const { _id: id, fund, kind, state, amountFen, paidFen, projectId, project, source, service, day, at, undone } = line
  return {
    id,
    fund,
    kind,
    state,
    what: line.unfit ? NOT_SHOWN : line.what,
    amountFen: paidFen ?? amountFen,
    ...(projectId ? { projectId } : {}),
    ...(project ? { project } : {}),
    ...(source ? { source } : {}),
    ...(service ? { service } : {}),
    day,
    at,
    undone
  }
}

/** What the caller may do to it; whoever wrote a line never checks it. */
function actsOn({ actor, at }: Context, line: FundLine): FundLineView['acts'] {
  const { scope, state, doing, clerk, kind } = line
  if (doing) return []
  const acts: FundLineView['acts'] = []
  const mine = clerk.personId === actor.personId
  if (hasPost(actor, ['checker'], scope, at) && !mine && (state === 'draft' || state === 'approved')) acts.push('check')
  if (!hasPost(actor, ['clerk'], scope, at)) return acts
  if (kind === 'spending' && state === 'approved') acts.push('pay')
  if (undoable(line) === null) acts.push('undo')
  return acts
}

/** No round trip without photos, else two. */
export async function lineView(context: Context, line: FundLine): Promise<FundLineView> {
  const { scope, other, letterNo, givers, formula, decision, matterId, undoes, reason, clerk, check, why } = line
  const { heldUntil, amountFen, entryId, vouchers, media } = line
  return {
    ...lineCard(line),
    amountFen,
    scope,
    other: line.unfit ? NOT_SHOWN : other,
    ...(letterNo ? { letterNo } : {}),
    ...(givers === undefined ? {} : { givers }),
    ...(formula ? { formula } : {}),
    ...(decision ? { decision } : {}),
    ...(matterId ? { matterId } : {}),
    ...(undoes ? { undoes } : {}),
    ...(reason ? { reason } : {}),
    clerk: clerk.who,
    ...(check ? { checker: check.who, checkedAt: check.at } : {}),
    ...(why ? { why } : {}),
    ...(heldUntil === undefined || line.state !== 'approved' ? {} : { heldUntil }),
    ...(line.paidFen === undefined ? {} : { paidFen: line.paidFen }),
    ...(entryId ? { entryId } : {}),
    vouchers,
    media: await mediaViews(context, [...vouchers.map(({ mediaId }) => mediaId), ...media]),
    acts: actsOn(context, line)
  }
}
