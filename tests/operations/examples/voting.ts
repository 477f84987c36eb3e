/** Examples of voting's operations. */
import * as voting from 'types/voting'
import { elder, resident, secondStaff, secretary, staff, tenant } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import type { World } from '../../world'
import { type Example, stranger } from '../example'
import { discussing } from './walk'

const day = 86_400_000
const opensAt = Date.UTC(2026, 5, 18)
const closesAt = opensAt + 10 * day

const question = (matterId?: string) => ({
  scope: compound,
  ...(matterId ? { matterId } : {}),
  regime: 'OWNER_SPECIAL' as const,
  question: '是否同意在小区东、西两处建20个充电桩？',
  details: '费用四万六千元，用公共收益。',
  specialMatter: 'common-use' as const,
  opensAt,
  closesAt
})

async function noticed(world: World): Promise<Record<string, string>> {
  const { matterId } = await discussing(world)
  const { id } = await world.ask(secretary, voting.decisionPropose, question(matterId))
  return { decisionId: id }
}

async function open(world: World): Promise<Record<string, string>> {
  const made = await noticed(world)
  await world.pass(opensAt - world.hand.now())
  const { voters } = await world.ask(resident, voting.decisionShow, { decisionId: made.decisionId ?? '' })
  return { ...made, voterKey: voters[0]?.voterKey ?? '' }
}

async function closed(world: World): Promise<Record<string, string>> {
  const made = await open(world)
  const ballot = { decisionId: made.decisionId ?? '', voterKey: made.voterKey ?? '', choice: 'for' }
  await world.ask(resident, voting.ballotCast, ballot)
  // Counting waits a minute for ballots that are still on their way.
  await world.pass(closesAt + 61_000 - world.hand.now())
  return made
}

async function counted(world: World): Promise<Record<string, string>> {
  const made = await closed(world)
  await world.ask(staff, voting.decisionCount, { decisionId: made.decisionId ?? '' })
  return made
}

const byDecision = (made: Record<string, string>) => ({ decisionId: made.decisionId })

export const votingExamples: Example[] = [
  { operation: voting.decisionTerms, by: secretary, notBy: resident, input: () => ({ scope: compound }) },
  {
    operation: voting.decisionPropose,
    by: secretary,
    notBy: resident,
    prepare: discussing,
    input: made => question(made.matterId),
    other: made => ({ ...question(made.matterId), details: '费用五万元，用公共收益。' })
  },
  { operation: voting.decisionList, by: tenant, notBy: stranger, prepare: noticed, input: () => ({ scope: compound }) },
  { operation: voting.decisionShow, by: tenant, objectField: 'decisionId', prepare: open, input: byDecision },
  {
    operation: voting.ballotCast,
    by: resident,
    prepare: open,
    input: made => ({ ...byDecision(made), voterKey: made.voterKey, choice: 'for' }),
    other: made => ({ ...byDecision(made), voterKey: made.voterKey, choice: 'against' }),
    rival: made => ({
      by: elder,
      operation: voting.ballotCast,
      input: { ...byDecision(made), voterKey: made.voterKey, choice: 'against' }
    })
  },
  {
    operation: voting.decisionCount,
    by: staff,
    notBy: resident,
    objectField: 'decisionId',
    prepare: closed,
    input: byDecision
  },
  {
    operation: voting.decisionRecheck,
    by: secondStaff,
    notBy: resident,
    objectField: 'decisionId',
    prepare: counted,
    input: byDecision
  }
]
