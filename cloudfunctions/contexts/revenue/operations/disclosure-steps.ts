/** The steps of a quarter that are taken by people: closing, checking, giving back, agreeing, publishing, the board. */
import { checkText, ownMedia } from 'contexts/content'
import { anchor, sealHead } from 'contexts/ledger'
import { change } from 'kernel/change'
import { type Context, newId } from 'kernel/context'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import type { NoticeEntry } from 'kernel/outbox'
import { read } from 'kernel/read'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { bookkeepers } from 'types/assets'
import { bookCheckers } from 'types/bookkeeping'
import {
  consenters,
  type DisclosureView,
  disclosureAgree,
  disclosureBoard,
  disclosureCheck,
  disclosureClose,
  disclosurePublish,
  disclosureSendBack,
  publishers
} from 'types/disclosure'
import { quarterName } from 'types/quarter-name'
import type { Reason } from 'types/refusals'
import { closeMonths, finishMonths } from '../close-months'
import { movedEntries, publishedEntry } from '../disclosure-announce'
import { type Disclosure, disclosureId, disclosures } from '../disclosure-documents'
import { steadyFigures } from '../disclosure-figures'
import { disclosureView } from '../disclosure-view'
import { agreed, checked, checkRefusal, closed, hung, published, type Step, sentBack } from '../rules/disclosure'
import { quarterAfter } from '../rules/quarter'
import { signedAs } from '../signed-as'
import { inWords } from '../words'

type Told = (after: Disclosure, step: Step) => NoticeEntry[]

/** One step: decided by its rule on what is there, told to whose turn it is, shown. */
async function take(
  context: Context,
  id: string,
  decide: (before: Disclosure) => Disclosure | Reason,
  told: Told = movedEntries
): Promise<Disclosure | Refusal> {
  return change(
    context,
    disclosures,
    id,
    before => {
      const wanted = decide(before)
      if (typeof wanted === 'string') return refuse(wanted)
      const step = wanted.steps[wanted.steps.length - 1]
      return step ? { ...wanted, outbox: [...wanted.outbox, ...told(wanted, step)] } : wanted
    },
    one => one
  )
}

const shown = async (context: Context, after: Promise<Disclosure | Refusal>): Promise<DisclosureView | Refusal> => {
  const one = await after
  return isRefusal(one) ? one : disclosureView(context, one)
}

/** Whether this very request has been done already: then nothing is asked again, and the change finds it itself. */
const doneBefore = ({ requestKey }: Context, { served }: Disclosure): boolean =>
  served.some(({ key }) => key === requestKey)

/** Round trips: 5 to see and write; in the ledger 3 for the months. */
export const closeQuarter = handle(disclosureClose, async (context, { disclosureId: id }) => {
  const one = await read(context, disclosures, id)
  if (isRefusal(one)) return one
  const by = signedAs(context, bookkeepers, one.scope)
  const before = await context.documents.get<Disclosure>(
    disclosures.name,
    disclosureId(one.scope, quarterAfter(one.quarter, -1))
  )
  const decide = (now: Disclosure) => closed(now, before?.state ?? null, by)
  if (!doneBefore(context, one)) {
    const wanted = decide(one)
    if (typeof wanted === 'string') return refuse(wanted)
    const refused = await closeMonths(context, one, by)
    if (refused) return refused
  }
  return shown(context, take(context, id, decide))
})

/** The months are closed in the ledger first; then the figures cannot change any more and are kept. */
export const checkQuarter = handle(disclosureCheck, async (context, { disclosureId: id }) => {
  const one = await read(context, disclosures, id)
  if (isRefusal(one)) return one
  const by = signedAs(context, bookCheckers, one.scope)
  if (doneBefore(context, one)) return disclosureView(context, one)
  const reason = checkRefusal(one, by)
  if (reason) return refuse(reason)
  const refused = await finishMonths(context, one, by)
  if (refused) return refused
  const figures = await steadyFigures(context.documents, one)
  return figures
    ? shown(
        context,
        take(context, id, now => checked(now, figures, by))
      )
    : refuse('busy')
})

export const sendBackQuarter = handle(disclosureSendBack, async (context, { disclosureId: id, from, why }) => {
  const verdict = await checkText(context, [why], ['why'])
  if (isRefusal(verdict)) return verdict
  const decide = (now: Disclosure) => sentBack(now, from, why, signedAs(context, bookCheckers, now.scope))
  return shown(context, take(context, id, decide))
})

export const agreeQuarter = handle(disclosureAgree, (context, { disclosureId: id }) =>
  shown(
    context,
    take(context, id, now => agreed(now, signedAs(context, consenters, now.scope)))
  )
)

/**
 * The seal whose short code is printed on the sheet is the last block of the book, which holds the whole quarter; the
 * ledger remembers that it was made public. A book without a line has none.
 */
export const publishQuarter = handle(disclosurePublish, async (context, { disclosureId: id }) => {
  const one = await read(context, disclosures, id)
  if (isRefusal(one)) return one
  const { no, code, hash } = await sealHead(context.documents, one.book)
  const after = await take(
    context,
    id,
    now => published(now, no > 0 ? { no, code, hash } : undefined, signedAs(context, publishers, now.scope)),
    (now, step) => [publishedEntry(now, inWords(now.figures), step)]
  )
  if (isRefusal(after)) return after
  const failed = await madePublic(context, after, `public:${id}`, '公示表', [])
  return failed ?? disclosureView(context, after)
})

export const photographBoard = handle(disclosureBoard, async (context, { disclosureId: id, media }) => {
  const one = await read(context, disclosures, id)
  if (isRefusal(one)) return one
  const kept = await ownMedia(context, media, one.scope, 'photo')
  if (isRefusal(kept)) return kept
  const failed = await madePublic(context, one, newId(context, 'board'), '公示表，贴在公告栏', kept)
  if (failed) return failed
  const days = lawAt(one.scope).disclosureHangDays.value
  const after = await take(
    context,
    id,
    now => hung(now, kept, days, signedAs(context, publishers, now.scope)),
    () => []
  )
  return isRefusal(after) ? after : disclosureView(context, after)
})

/** One round trip, safe to repeat; a book without a block has nothing to make public. */
async function madePublic(
  context: Context,
  { book, quarter, seal }: Disclosure,
  id: string,
  what: string,
  media: string[]
): Promise<Refusal | null> {
  if (!seal) return null
  const written = await anchor(context, { id, book, seal, what: `${quarterName(quarter)}${what}`, media })
  return isRefusal(written) ? written : null
}
