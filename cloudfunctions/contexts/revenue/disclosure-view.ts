/** A quarter as one person may see it. */
import { mediaViews } from 'contexts/content'
import { mayThey } from 'kernel/authority'
import type { Context } from 'kernel/context'
import type { Operation } from 'types/contract'
import {
  type DisclosureCard,
  type DisclosureView,
  disclosureAgree,
  disclosureBoard,
  disclosureCheck,
  disclosureClose,
  disclosurePublish,
  disclosureSendBack
} from 'types/disclosure'
import { objectionRaise } from 'types/inspecting'
import { nextOf } from './disclosure-announce'
import { type Disclosure, disclosures, moneyObjections } from './disclosure-documents'
import { currentFigures } from './disclosure-figures'
import { handOf, type Step } from './rules/disclosure'
import { monthsOf, startOf } from './rules/quarter'

export function disclosureCard(one: Disclosure): DisclosureCard {
  const { _id: id, scope, quarter, state, endsAt, publishBy, publishedAt, hangsUntil, figures } = one
  return {
    id,
    scope,
    quarter,
    state,
    endsAt,
    publishBy,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(hangsUntil === undefined ? {} : { hangsUntil }),
    ...(figures ? { leftFen: figures.leftFen } : {})
  }
}

/** Round trips, side by side: 1 for the objections, 2 for figures not yet checked, 2 where the board was photographed. */
export async function disclosureView(context: Context, one: Disclosure): Promise<DisclosureView> {
  const boards = one.steps.filter(({ did }) => did === 'board')
  const [figures, states, media] = await Promise.all([
    one.figures ?? currentFigures(context.documents, one),
    context.documents.group(moneyObjections.name, { disclosureId: one._id }, 'state'),
    mediaViews(
      context,
      boards.flatMap(board => board.media ?? [])
    )
  ])
  const counted = (...wanted: string[]) =>
    states.filter(({ key }) => wanted.includes(String(key))).reduce((sum, { count }) => sum + count, 0)
  const back = one.steps[one.steps.length - 1]
  return {
    ...disclosureCard(one),
    months: monthsOf(one.quarter),
    startsAt: startOf(one.quarter),
    book: one.book,
    figures,
    next: nextOf(one, context.at),
    ...(one.seal ? { seal: one.seal } : {}),
    boards: boards.map(board => ({
      by: board.who,
      at: board.at,
      media: media.filter(({ id }) => board.media?.includes(id))
    })),
    ...(back?.did === 'sent-back' ? { sentBack: { who: back.who, at: back.at, why: back.why ?? '' } } : {}),
    objections: {
      open: counted('open', 'escalated'),
      all: counted('open', 'answered', 'accepted', 'escalated', 'ruled')
    },
    timeline: one.steps.map(happened),
    acts: actsOf(context, one)
  }
}

const deeds: Readonly<Record<Step['did'], string>> = {
  closed: '结了账',
  checked: '核对过了',
  'sent-back': '退回去看',
  agreed: '同意公示',
  published: '公示了',
  board: '拍了公告栏',
  locked: '公示满期，锁账'
}

const happened = ({ at, who, did, why, media }: Step) => ({
  at,
  who,
  what: deeds[did],
  ...(why ? { why } : {}),
  ...(media ? { media } : {})
})

function actsOf(context: Context, one: Disclosure): DisclosureView['acts'] {
  const { actor, at } = context
  const may = ({ who }: Operation) => mayThey(actor, who, disclosures.subject(one), at) === 'yes'
  const mine = (did: Step['did']) => handOf(one, did) === actor.personId
  const acts: DisclosureView['acts'] = []
  if (one.state === 'open' && at >= one.endsAt && may(disclosureClose)) acts.push('close')
  if (one.state === 'closed' && may(disclosureCheck) && !mine('closed')) acts.push('check')
  if (one.state === 'checked' && may(disclosureAgree) && !mine('closed') && !mine('checked')) acts.push('agree')
  if ((one.state === 'closed' || one.state === 'checked') && may(disclosureSendBack)) acts.push('send-back')
  if (one.state === 'agreed' && may(disclosurePublish)) acts.push('publish')
  if (one.state === 'published' && may(disclosureBoard)) acts.push('board')
  if (may({ ...objectionRaise, who: { ...objectionRaise.who, over: 'object' } })) acts.push('object')
  return acts
}
