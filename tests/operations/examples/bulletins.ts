/** Examples of bulletins and of the call list. */
import * as bulletins from 'types/bulletins'
import * as calls from 'types/calls'
import { elder, resident, secretary, staff, tenant } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import type { World } from '../../world'
import { type Example, stranger } from '../example'
import { called, type Made } from './walk'

const until = Date.UTC(2026, 5, 10)
const water = { scope: compound, title: '明天上午停水', text: '换阀门，八点到十二点停水。', until, urgent: false }

async function pushed(world: World): Promise<Made> {
  const { id } = await world.ask(secretary, bulletins.bulletinPush, water)
  await world.tick()
  return { bulletinId: id }
}

async function calling(world: World): Promise<Made> {
  await called(world)
  await world.tick()
  const { items } = await world.ask(secretary, calls.callCount, { scope: `${compound}/g1/1` })
  const noticeId = items[0]?.noticeId ?? ''
  const { items: homes } = await world.ask(secretary, calls.callList, { scope: `${compound}/g1/1`, noticeId })
  return { noticeId, home: homes[0]?.home ?? '' }
}

export const bulletinExamples: Example[] = [
  {
    operation: bulletins.bulletinPush,
    by: secretary,
    notBy: resident,
    input: () => water,
    other: () => ({ ...water, title: '后天上午停水' })
  },
  {
    operation: bulletins.bulletinList,
    by: tenant,
    notBy: stranger,
    prepare: pushed,
    input: () => ({ scope: compound })
  },
  {
    operation: bulletins.bulletinShow,
    by: tenant,
    objectField: 'bulletinId',
    prepare: pushed,
    input: made => ({ bulletinId: made.bulletinId })
  },
  {
    operation: bulletins.bulletinWithdraw,
    by: secretary,
    notBy: resident,
    objectField: 'bulletinId',
    prepare: pushed,
    input: made => ({ bulletinId: made.bulletinId, reason: '写错了日子' }),
    other: made => ({ bulletinId: made.bulletinId, reason: '已经来水了' })
  },
  {
    operation: calls.callCount,
    by: secretary,
    notBy: elder,
    prepare: calling,
    input: () => ({ scope: `${compound}/g1/1` })
  },
  {
    operation: calls.callList,
    by: secretary,
    notBy: elder,
    prepare: calling,
    input: made => ({ scope: compound, noticeId: made.noticeId })
  },
  {
    operation: calls.callDone,
    by: secretary,
    notBy: elder,
    prepare: calling,
    input: made => ({ scope: made.home, noticeId: made.noticeId, outcome: 'noAnswer' }),
    other: made => ({ scope: made.home, noticeId: made.noticeId, outcome: 'told' }),
    rival: made => ({
      by: staff,
      operation: calls.callDone,
      input: { scope: made.home, noticeId: made.noticeId, outcome: 'noAnswer' }
    })
  }
]
