/** Examples of objecting to a sorting, of judging and of sharing. */
import * as judging from 'types/judging'
import { matterSupport } from 'types/matters'
import * as sharing from 'types/sharing'
import * as sorting from 'types/sorting'
import { elder, founder, resident, secondStaff, staff, tenant } from '../../../local/demo/people'
import { appoint, community, compound } from '../../../local/demo/town'
import type { World } from '../../world'
import { type Example, stranger } from '../example'
import { finished, type Made, raised, working } from './walk'

const DAY_MS = 86_400_000
const headOfCommunity = 'oHeadOfTheCommunity000001'
const scores = { process: 5, result: 5, attitude: 4, words: '谢谢大家' }

async function objected(world: World): Promise<Made> {
  const made = await working(world)
  await world.ask(elder, sorting.matterObject, { matterId: made.matterId ?? '', text: '这不该归物业管' })
  return made
}

async function ratedLow(world: World): Promise<Made> {
  const made = await finished(world)
  await appoint(world.hand, founder, headOfCommunity, 'community_secretary', community, '王芳')
  const low = { process: 2, result: 1, attitude: 3, words: '' }
  await world.ask(resident, judging.matterEvaluate, { matterId: made.matterId ?? '', ...low })
  return made
}

/** A week later it is closed and stands among the recipes. */
async function solved(world: World): Promise<Made> {
  const made = await finished(world)
  await world.pass(7 * DAY_MS)
  await world.tick()
  return { ...made, recipeId: made.matterId ?? '' }
}

async function askedAgain(world: World): Promise<Made> {
  const made = await solved(world)
  await world.pass(23 * DAY_MS)
  return made
}

export const judgingExamples: Example[] = [
  { operation: sorting.dutyList, by: staff, notBy: stranger, input: () => ({ scope: compound }) },
  {
    operation: sorting.dutySuggest,
    by: staff,
    notBy: resident,
    objectField: 'matterId',
    prepare: raised,
    input: made => ({ matterId: made.matterId })
  },
  {
    operation: sorting.matterObject,
    by: elder,
    notBy: staff,
    objectField: 'matterId',
    prepare: working,
    input: made => ({ matterId: made.matterId, text: '这不该归物业管' }),
    other: made => ({ matterId: made.matterId, text: '改主意了，是别的原因' }),
    rival: made => ({
      by: tenant,
      operation: matterSupport,
      input: { matterId: made.matterId }
    })
  },
  {
    operation: sorting.matterAnswerObjection,
    by: secondStaff,
    notBy: resident,
    objectField: 'matterId',
    prepare: objected,
    input: made => ({ matterId: made.matterId, text: '合同第三条写着归物业', changed: false }),
    other: made => ({ matterId: made.matterId, text: '您说得对，重新分', changed: true }),
    rival: made => ({ by: tenant, operation: matterSupport, input: { matterId: made.matterId } })
  },
  {
    operation: judging.matterEvaluate,
    by: resident,
    notBy: stranger,
    objectField: 'matterId',
    prepare: finished,
    input: made => ({ matterId: made.matterId, ...scores }),
    other: made => ({ matterId: made.matterId, process: 1, result: 1, attitude: 1, words: '改主意了' })
  },
  {
    operation: judging.matterEvaluateLater,
    by: resident,
    notBy: stranger,
    objectField: 'matterId',
    prepare: askedAgain,
    input: made => ({ matterId: made.matterId, result: 2, words: '又坏了一次' }),
    other: made => ({ matterId: made.matterId, result: 5, words: '改主意了' })
  },
  {
    operation: judging.evaluationList,
    by: staff,
    notBy: stranger,
    objectField: 'matterId',
    prepare: ratedLow,
    input: made => ({ matterId: made.matterId })
  },
  {
    operation: judging.matterSupervise,
    by: headOfCommunity,
    notBy: staff,
    objectField: 'matterId',
    prepare: ratedLow,
    input: made => ({ matterId: made.matterId, text: '已经上门看过，明天换新的', reopened: true }),
    other: made => ({ matterId: made.matterId, text: '已经上门看过，是好的', reopened: false })
  },
  {
    operation: judging.matterReopen,
    by: resident,
    notBy: staff,
    objectField: 'matterId',
    prepare: finished,
    input: made => ({ matterId: made.matterId, reason: '装了三天又坏了' }),
    other: made => ({ matterId: made.matterId, reason: '换了一个原因来说' })
  },
  { operation: sharing.journeyShow, by: stranger, prepare: finished, input: made => ({ matterId: made.matterId }) },
  { operation: sharing.journeyCode, by: stranger, prepare: finished, input: made => ({ matterId: made.matterId }) },
  {
    operation: sharing.recipeList,
    by: tenant,
    notBy: stranger,
    prepare: solved,
    input: () => ({ scope: compound, query: '充电' })
  },
  { operation: sharing.recipeShow, by: stranger, prepare: solved, input: made => ({ recipeId: made.recipeId }) }
]
