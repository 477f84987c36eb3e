/** What the tests of laying the money open do again and again: a quarter on its way, a question, a petition. */
import type { PetitionHead } from 'contexts/revenue/disclosure-documents'
import * as disclosure from 'types/disclosure'
import * as inspecting from 'types/inspecting'
import { communitySecretary, elder, founder, resident, staff } from '../../../local/demo/people'
import { appoint, community, compound } from '../../../local/demo/town'
import type { World } from '../../world'
import { MINUTE_MS, photoOf } from '../content/scene'
import { checker, clerk, cost, income, openBook, posted } from './scene'

export const committee = 'oDemoCommitteeLvDong000001'

/** A book opened for the first of January, one income and one cost in March; it is June. */
export async function firstQuarter(world: World): Promise<{ disclosureId: string; bookingId: string }> {
  await openBook(world)
  await appoint(world.hand, staff, committee, 'committee_member', compound, '吕东升')
  await appoint(world.hand, founder, communitySecretary, 'community_secretary', community, '孙红')
  const { id: bookingId } = await posted(world, { ...income, day: '2026-03-10', what: '三月电梯广告费' })
  await posted(world, { ...cost, day: '2026-03-12' })
  await world.pass(2 * MINUTE_MS)
  const { items } = await world.ask(clerk, disclosure.disclosureList, { scope: compound })
  const disclosureId = items.find(({ quarter }) => quarter === '2026-1')?.id ?? ''
  return { disclosureId, bookingId }
}

type Quarter = Awaited<ReturnType<typeof firstQuarter>>

/** Closed by the clerk, sealed and reckoned over by the clock. */
export async function closedQuarter(world: World, begun?: Quarter): Promise<Quarter> {
  const made = begun ?? (await firstQuarter(world))
  await world.ask(clerk, disclosure.disclosureClose, { disclosureId: made.disclosureId })
  await world.pass(4 * MINUTE_MS)
  await world.pass(2 * MINUTE_MS)
  return made
}

export async function checkedQuarter(world: World, begun?: Quarter): Promise<Quarter> {
  const made = await closedQuarter(world, begun)
  await world.ask(checker, disclosure.disclosureCheck, { disclosureId: made.disclosureId })
  return made
}

export async function agreedQuarter(world: World, begun?: Quarter): Promise<Quarter> {
  const made = await checkedQuarter(world, begun)
  await world.ask(committee, disclosure.disclosureAgree, { disclosureId: made.disclosureId })
  return made
}

export async function publishedQuarter(world: World, begun?: Quarter): Promise<Quarter> {
  const made = await agreedQuarter(world, begun)
  await world.ask(clerk, disclosure.disclosurePublish, { disclosureId: made.disclosureId })
  return made
}

export const boardPhoto = (world: World): Promise<string> => photoOf(world, clerk, 'board.jpg')

export const question = { scope: compound, kind: 'objection' as const, text: '电梯广告的合同在哪里，能看看吗？' }

/** A resident asks about the quarter. */
export async function asked(world: World, begun?: Quarter): Promise<Quarter & { objectionId: string }> {
  const made = begun ?? (await firstQuarter(world))
  const input = { ...question, disclosureId: made.disclosureId }
  const { id } = await world.ask(resident, inspecting.objectionRaise, input)
  return { ...made, objectionId: id }
}

export const answer = '合同在登记里，三年一签，点开广告位就能看。'

export async function answered(world: World, begun?: Quarter): Promise<Quarter & { objectionId: string }> {
  const made = await asked(world, begun)
  await world.ask(clerk, inspecting.objectionAnswer, { objectionId: made.objectionId, text: answer })
  return made
}

export const why = '只说了在登记里，没有拿出合同。'

export async function escalated(world: World, begun?: Quarter): Promise<Quarter & { objectionId: string }> {
  const made = await answered(world, begun)
  await world.ask(resident, inspecting.objectionSettle, { objectionId: made.objectionId, accept: false, why })
  return made
}

export const demand = { scope: compound, from: '2026-1', to: '2026-2', why: '问了两次，广告费一直没有说清。' }

export async function petitioned(world: World, begun?: Quarter): Promise<{ petitionId: string }> {
  if (!begun) await firstQuarter(world)
  const { id } = await world.ask(elder, inspecting.petitionStart, demand)
  return { petitionId: id }
}

/** A resident has signed; many more are needed. */
export async function signedPetition(world: World): Promise<{ petitionId: string }> {
  const made = await petitioned(world)
  await world.ask(resident, inspecting.petitionSign, made)
  return made
}

type RollEntry = PetitionHead & { _id: string; petitionId: string; scope: string }

/** So many of the heads sign at once, the smallest homes first; those of the people named stay out. */
export async function signedBy(world: World, petitionId: string, count: number): Promise<RollEntry[]> {
  const roll = await world.stored<RollEntry>('petition_rolls')
  const shown = await world.ask(resident, inspecting.petitionShow, { petitionId })
  const mine = new Set(shown.signers.map(({ label }) => label))
  const heads = roll
    .filter(head => head.petitionId === petitionId && !mine.has(head.label))
    .sort((one, other) => one.areaCenti - other.areaCenti || (one._id < other._id ? -1 : 1))
    .slice(0, count)
  await world.cloud.hooks.seed(
    'petition_signatures',
    heads.map(({ _id, areaCenti, scope }) => ({
      _id,
      petitionId,
      scope,
      by: 'p_neighbours',
      heads: 1,
      areaCenti,
      at: world.hand.now()
    }))
  )
  return heads
}

/** A hundred and twenty homes have signed, then one resident: both lines are crossed. */
export async function reachedPetition(world: World, begun?: Quarter): Promise<{ petitionId: string }> {
  const made = await petitioned(world, begun)
  await signedBy(world, made.petitionId, 120)
  await world.ask(resident, inspecting.petitionSign, made)
  return made
}
