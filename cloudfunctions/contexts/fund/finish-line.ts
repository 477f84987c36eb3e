/** Carries what was begun on a line into the book and writes down what came of it; the request at once, else the clock. */
import { bookId, carryOut, type Desk, type EntryDraft, reverse } from 'contexts/ledger'
import { isRefusal, type Refusal } from 'kernel/refusal'
import { nextVersion, patchOf } from 'kernel/stamp'
import { fundKindNames, serviceNames, sourceNames } from 'types/fund-parts'
import type { Approval, Leg } from 'types/ledger-parts'
import { lineMoved } from './announce'
import { type FundLine, lines, listOf } from './documents'
import { heldUntil } from './law'
import { movingLegs, projectAccount, purseOf, receiptLegs, spendingLegs } from './rules/legs'
import { type By, ended, entryIdOf, holdIdOf } from './rules/line'

const approval = ({ who, at }: By, what: string): Approval => ({ who, what, at })

/** What stands in the book in words: no name of anybody, for it stays for ever. */
function whatOf({ kind, fund, source, service }: FundLine): string {
  if (kind === 'receipt') return `收到${sourceNames[source ?? 'gift']}（${fundKindNames[fund]}）`
  if (kind === 'spending') return `${serviceNames[service ?? 'together']}支出（${fundKindNames[fund]}）`
  return kind === 'match' ? `从基金配捐（${fundKindNames[fund]}）` : `项目结余转出（${fundKindNames[fund]}）`
}

function legsOf({ kind, fund, projectId, toProjectId, source, service, amountFen, doing }: FundLine): Leg[] {
  if (kind === 'receipt') return receiptLegs(fund, source ?? 'gift', projectId, amountFen)
  const project = projectId ?? ''
  if (kind === 'spending') return spendingLegs(fund, service ?? 'together', project, doing?.paidFen ?? amountFen)
  if (kind === 'match') return movingLegs(purseOf(fund, undefined), projectAccount(project), amountFen)
  return movingLegs(projectAccount(project), purseOf(fund, toProjectId), amountFen)
}

function entryOf(line: FundLine): EntryDraft {
  const { scope, kind, source, projectId, matterId, decision, clerk, check, doing, _id } = line
  return {
    id: entryIdOf(line),
    book: bookId('fund', scope),
    what: whatOf(line),
    day: doing?.day ?? line.day,
    legs: legsOf(line),
    ...(source === 'opening' ? { kind: 'opening' as const } : {}),
    evidence: {
      vouchers: doing?.vouchers ?? line.vouchers,
      ...(decision ? { decisionId: decision.id } : {}),
      ...(matterId ? { matterId } : {}),
      sourceId: projectId ?? _id
    },
    approvals: [
      approval(clerk, kind === 'spending' ? '申请支出' : '记账'),
      ...(check ? [approval(check, '核对')] : []),
      ...(doing ? [approval(doing.by, doing.what === 'pay' ? '付款记账' : '核对')] : [])
    ]
  }
}

async function carry(desk: Desk, line: FundLine): Promise<Refusal | null> {
  const { doing, _id, scope, projectId = '', amountFen, undoesEntry, reason = '', clerk } = line
  const book = bookId('fund', scope)
  const holdId = holdIdOf(_id)
  const refusalOf = (done: unknown) => (isRefusal(done) ? done : null)
  if (doing?.what === 'hold') {
    const hold = {
      id: holdId,
      book,
      account: projectAccount(projectId),
      amount: amountFen,
      what: whatOf(line),
      expiresAt: heldUntil(scope, doing.by.at)
    }
    return refusalOf(await carryOut(desk, [{ do: 'hold', hold }]))
  }
  if (doing?.what === 'release') return refusalOf(await carryOut(desk, [{ do: 'release', holdId }]))
  if (doing?.what === 'pay') return refusalOf(await carryOut(desk, [{ do: 'settle', holdId, entry: entryOf(line) }]))
  // A match on nothing given moves nothing.
  if (amountFen === 0) return null
  if (undoesEntry === undefined) return refusalOf(await carryOut(desk, [{ do: 'post', entry: entryOf(line) }]))
  const approvals = [approval(clerk, '申请冲销'), ...(doing ? [approval(doing.by, '核对')] : [])]
  return refusalOf(await reverse(desk, undoesEntry, { reason, approvals }))
}

/** The line as it stands now; as before while the book is too busy to say. */
export async function finishLine(desk: Desk, line: FundLine): Promise<FundLine> {
  const { doing } = line
  if (!doing) return line
  const refusal = await carry(desk, line)
  if (refusal?.reason === 'busy') return line
  const no = refusal ? { reason: refusal.reason, words: refusal.toWire().message } : undefined
  const begun = ended(line, doing.by.at, heldUntil(line.scope, doing.by.at), no)
  const counted = begun.state === 'posted' ? (begun.paidFen ?? begun.amountFen) : 0
  const settled = { ...begun, list: listOf(begun.state), countedFen: counted }
  const told = { ...settled, outbox: [...settled.outbox, ...lineMoved(line, settled)] }
  const after = nextVersion(lines, line, told, desk.at)
  const won = await desk.documents.update(lines.name, line._id, { version: line.version }, patchOf(line, after))
  return won ? after : ((await desk.documents.get<FundLine>(lines.name, line._id)) ?? line)
}

/** An approved spending that nobody paid in time: its money is free again. */
export async function lapse(desk: Desk, line: FundLine): Promise<FundLine> {
  const released = await carryOut(desk, [{ do: 'release', holdId: holdIdOf(line._id), as: 'expired' }])
  if (isRefusal(released)) throw new Error(`the spending ${line._id} could not lapse: ${released.reason}`)
  return {
    ...line,
    state: 'lapsed',
    list: listOf('lapsed'),
    outbox: [...line.outbox, ...lineMoved(line, { ...line, state: 'lapsed' })]
  }
}
