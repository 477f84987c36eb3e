/** Examples of content's operations. */
import { sessionOpen } from 'types/community'
import * as content from 'types/content'
import { elder, resident, secondStaff, staff, tenant } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import { plainJpeg } from '../../contexts/content/pictures'
import type { World } from '../../world'
import { type Example, stranger } from '../example'
import type { Made } from './walk'

const PUSHED_MS = 4000

async function uploaded(world: World): Promise<Made> {
  const { uploadFolder } = await world.ask(resident, sessionOpen, {})
  return { fileId: await world.hand.upload(resident, `${uploadFolder}/review.jpg`, plainJpeg) }
}

async function added(world: World): Promise<Made> {
  const { fileId = '' } = await uploaded(world)
  return { mediaId: (await world.ask(resident, content.mediaAdd, { scope: compound, fileId, kind: 'photo' })).id }
}

/** A photo about which the platform is not sure. */
async function waiting(world: World): Promise<Made> {
  const { fileId = '' } = await uploaded(world)
  await world.ask(resident, content.mediaAdd, { scope: compound, fileId, kind: 'photo' })
  await world.cloud.hooks.clock.advance(PUSHED_MS)
  await world.tick()
  const { items } = await world.ask(staff, content.checkList, { scope: compound })
  return { checkId: items[0]?.id ?? '' }
}

async function refused(world: World): Promise<Made> {
  const made = await waiting(world)
  await world.ask(staff, content.checkDecide, { checkId: made.checkId ?? '', pass: false, ruleId: 'privacy' })
  return made
}

export const contentExamples: Example[] = [
  {
    operation: content.mediaAdd,
    by: resident,
    notBy: stranger,
    prepare: uploaded,
    input: made => ({ scope: compound, fileId: made.fileId, kind: 'photo' }),
    other: made => ({ scope: compound, fileId: made.fileId, kind: 'photo', text: '一棵树' })
  },
  { operation: content.mediaShow, by: resident, prepare: added, input: made => ({ ids: [made.mediaId] }) },
  {
    operation: content.checkList,
    by: staff,
    notBy: resident,
    prepare: waiting,
    input: () => ({ scope: compound })
  },
  {
    operation: content.checkShow,
    by: resident,
    notBy: elder,
    objectField: 'checkId',
    prepare: waiting,
    input: made => ({ checkId: made.checkId })
  },
  {
    operation: content.checkDecide,
    by: staff,
    notBy: elder,
    objectField: 'checkId',
    prepare: waiting,
    input: made => ({ checkId: made.checkId, pass: false, ruleId: 'privacy', advice: '请避开邻居的脸' }),
    other: made => ({ checkId: made.checkId, pass: true }),
    rival: made => ({ by: secondStaff, operation: content.checkDecide, input: { checkId: made.checkId, pass: true } })
  },
  {
    operation: content.checkAppeal,
    by: resident,
    notBy: secondStaff,
    objectField: 'checkId',
    prepare: refused,
    input: made => ({ checkId: made.checkId, reason: '照片里没有人' }),
    other: made => ({ checkId: made.checkId, reason: '再看一次' })
  },
  {
    operation: content.checkNumbers,
    by: tenant,
    notBy: stranger,
    prepare: refused,
    input: () => ({ scope: compound, month: '2026-06' })
  }
]
