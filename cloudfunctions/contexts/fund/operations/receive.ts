/** fund.receive: drafts a receipt that is already there; nothing is ever paid through the app (law B4). */
import { findByCodes } from 'contexts/community'
import { ownVouchers } from 'contexts/content'
import { bookId } from 'contexts/ledger'
import { chinaDate } from 'kernel/china-month'
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { isCommunity } from 'kernel/scope'
import type { Input } from 'types/contract'
import { fundReceive } from 'types/fund'
import { type Fund, funds, type Project, projects } from '../documents'
import { asBefore, draftLine } from '../draft-line'
import { figuresOf } from '../figures'
import type { Giver } from '../rules/line'
import { marketShareOf, matchOf } from '../rules/match'
import { takesMoney } from '../rules/project-machine'

type Given = Input<typeof fundReceive>

/** Round trips: fund, project, its gifts (of a match), givers, photos (2), the check, the line, its photos (2). */
export const receive = handle(fundReceive, async (context, input) => {
  const { scope, fund, source, day, what, from, letterNo, givers } = input
  const project = await checkedAgainst(context, input)
  if (isRefusal(project)) return asBefore(context, project)
  const sum = source === 'match' && project ? await matchDue(context, project) : undefined
  if (isRefusal(sum)) return asBefore(context, sum)
  const market = source === 'market' ? marketShareOf(input.amountFen, lawAt(scope).marketSharePercent.value) : undefined
  const amountFen = market?.amountFen ?? input.amountFen
  if (amountFen === 0 || (sum && amountFen > sum.matchFen)) {
    return asBefore(context, refuse(sum ? 'fund-match-over' : 'bad-input', ['amountFen']))
  }
  const named = await peopleOf(context, input, amountFen)
  if (isRefusal(named)) return named
  const vouchers = await ownVouchers(context, input.vouchers, scope)
  if (isRefusal(vouchers)) return vouchers
  return draftLine(context, {
    scope,
    fund,
    kind: 'receipt',
    what,
    amountFen,
    other: from,
    day,
    ...(project ? { projectId: project._id, project: project.title } : {}),
    source,
    ...(letterNo ? { letterNo } : {}),
    ...(givers === undefined ? {} : { givers }),
    ...(named.length > 0 ? { named } : {}),
    ...(market ? { formula: market.formula } : {}),
    ...(sum ? { sum, formula: sum.formula } : {}),
    vouchers,
    media: []
  })
})

/** The project it is for, null for the fund as a whole; both kinds by their own rules. */
async function checkedAgainst(context: Context, input: Given): Promise<Project | null | Refusal> {
  const { scope, fund, projectId, source, day, letterNo } = input
  if (!isCommunity(scope)) return refuse('fund-place', ['scope'])
  if (!(await context.documents.get<Fund>(funds.name, bookId('fund', scope)))) return refuse('account-closed')
  if (day > chinaDate(context.at)) return refuse('fund-day', ['day'])
  if (fund === 'public' && !letterNo) return refuse('fund-letter', ['letterNo'])
  if (projectId === undefined) return source === 'match' ? refuse('project-step', ['source']) : null
  const project = await context.documents.get<Project>(projects.name, projectId)
  if (!project || project.scope !== scope) return refuse('not-found')
  if (project.fund !== fund) return refuse('fund-mixed', ['fund'])
  const fits = source === 'match' ? project.state === 'matching' : takesMoney(project.state)
  return fits ? project : refuse('project-step')
}

/** What somebody else promised to add, reckoned on the gifts that are confirmed by now. */
async function matchDue({ documents }: Context, project: Project) {
  const terms = project.plan?.match
  if (terms?.from !== 'giver' || project.match) return refuse('project-step')
  const { numbers } = await figuresOf(documents, project)
  return matchOf(numbers.giftsFen, terms)
}

/** Those who said by their code that they gave; together not more than came in. */
async function peopleOf(
  context: Context,
  { named = [], source }: Given,
  amountFen: number
): Promise<Giver[] | Refusal> {
  const given = named.reduce((sum, one) => sum + one.amountFen, 0)
  if (named.length > 0 && (source !== 'gift' || given > amountFen)) return refuse('fund-named', ['named'])
  const people = await findByCodes(
    context,
    named.map(({ personCode }) => personCode)
  )
  const found = named.flatMap(({ personCode, amountFen: fen }) => {
    const person = people.get(personCode)
    return person ? [{ personId: person.personId, amountFen: fen }] : []
  })
  return found.length === named.length ? found : refuse('person-unknown', ['named'])
}
