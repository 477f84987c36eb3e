/** The steps of a vote as people take them, for the tests of voting. */
import type { Answer, Input } from 'types/contract'
import { decisionPropose, decisionShow } from 'types/voting'
import { secretary } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import type { World } from '../../../world'

export const MINUTE = 60_000
export const DAY = 86_400_000

export const ownersAsked = (now: number): Input<typeof decisionPropose> => ({
  scope: compound,
  regime: 'OWNER_SPECIAL',
  question: '是否同意在小区东、西两处建 20 个充电桩？',
  details: '占用公共绿地约 40 平方米，费用用公共收益。',
  specialMatter: 'common-use',
  opensAt: now + 15 * DAY,
  closesAt: now + 22 * DAY
})

export const residentsAsked = (now: number): Input<typeof decisionPropose> => ({
  scope: compound,
  regime: 'CONSULT',
  question: '充电桩先建东边还是先建西边？',
  details: '',
  options: ['东边', '西边'],
  opensAt: now + MINUTE,
  closesAt: now + 3 * DAY
})

export const nowOf = (world: World): number => world.cloud.hooks.clock.now()

export const propose = async (world: World, asked = ownersAsked(nowOf(world))): Promise<string> =>
  (await world.ask(secretary, decisionPropose, asked)).id

/** The key of the one head for which a person may cast. */
export async function voterKeyOf(world: World, openid: string, decisionId: string): Promise<string> {
  const { voters } = await world.ask(openid, decisionShow, { decisionId })
  return voters[0]?.voterKey ?? 'v_nobody'
}

export const reasonOf = (answer: Answer<unknown>): string => (answer.ok ? 'yes' : answer.refusal.reason)
