/** Examples of how a matter comes in, is spoken for, put into words, found again and merged. */
import { sessionOpen } from 'types/community'
import { checkDecide, checkList, mediaAdd } from 'types/content'
import { matterSupport } from 'types/matters'
import * as raising from 'types/raising'
import { chief, elder, founder, resident, secretary, staff, tenant } from '../../../local/demo/people'
import { appoint, compound } from '../../../local/demo/town'
import { mp3, plainJpeg } from '../../contexts/content/pictures'
import type { World } from '../../world'
import { type Example, stranger } from '../example'
import { type Made, matterText, raised } from './walk'

const building = `${compound}/g1/1`

async function photographed(world: World): Promise<Made> {
  const { uploadFolder } = await world.ask(resident, sessionOpen, {})
  const fileId = await world.hand.upload(resident, `${uploadFolder}/tree.jpg`, plainJpeg)
  const { id } = await world.ask(resident, mediaAdd, { scope: compound, fileId, kind: 'photo' })
  return { photoId: id }
}

async function recorded(world: World): Promise<Made> {
  await world.hand.act(chief, 'session.open', {})
  await appoint(world.hand, founder, chief, 'building_chief', building, '周桂兰')
  const { uploadFolder } = await world.ask(elder, sessionOpen, {})
  const fileId = await world.hand.upload(elder, `${uploadFolder}/said.mp3`, mp3)
  const { id } = await world.ask(elder, mediaAdd, { scope: building, fileId, kind: 'voice', seconds: 9 })
  return { voiceId: id }
}

async function spoken(world: World): Promise<Made> {
  const made = await recorded(world)
  const { id } = await world.ask(elder, raising.matterSay, { scope: building, media: made.voiceId ?? '' })
  return { ...made, matterId: id }
}

/** Raised by the 红邻书记 for the elder, who has not answered yet. */
async function spokenFor(world: World): Promise<Made> {
  const { code } = await world.ask(elder, sessionOpen, {})
  const input = { scope: building, title: '一楼下水道返水', text: '', behalf: { personCode: code } }
  const { id } = await world.ask(secretary, raising.matterRaise, input)
  return { matterId: id }
}

async function sentBack(world: World): Promise<Made> {
  const input = { scope: compound, title: '物业是骗子吗请查账', text: '' }
  const { id } = await world.ask(resident, raising.matterRaise, input)
  const { items } = await world.ask(staff, checkList, { scope: compound })
  await world.ask(staff, checkDecide, { checkId: items[0]?.id ?? '', pass: false, ruleId: 'abuse' })
  return { matterId: id }
}

/** Two that are one, both with a voice of the same neighbour. */
async function twice(world: World): Promise<Made> {
  const { matterId: into = '' } = await raised(world)
  const again = { scope: compound, title: '充电的地方不够', text: '' }
  const { id } = await world.ask(elder, raising.matterRaise, again)
  for (const matterId of [into, id]) await world.ask(tenant, matterSupport, { matterId })
  return { matterId: id, into }
}

const words = { title: '一楼下水道返水', text: '厨房全是脏水，请人来通一通。' }

export const raisingExamples: Example[] = [
  {
    operation: raising.matterRaise,
    by: resident,
    notBy: stranger,
    prepare: photographed,
    input: made => ({
      scope: compound,
      title: '小区充电桩太少',
      text: matterText,
      spot: { x: 500, y: 300, label: '3号楼前' },
      media: [made.photoId],
      sensitive: false
    }),
    other: () => ({ scope: compound, title: '东边围墙倒了', text: '孩子们天天从缺口钻出去。' })
  },
  {
    operation: raising.matterSay,
    by: elder,
    notBy: stranger,
    prepare: recorded,
    input: made => ({ scope: building, media: made.voiceId, spot: { x: 1, y: 2, label: '一楼' } }),
    other: made => ({ scope: compound, media: made.voiceId })
  },
  {
    operation: raising.matterWord,
    by: chief,
    notBy: tenant,
    objectField: 'matterId',
    prepare: spoken,
    input: made => ({ matterId: made.matterId, ...words }),
    other: made => ({ matterId: made.matterId, title: '另外一件事情', text: '' })
  },
  {
    operation: raising.matterRevise,
    by: resident,
    notBy: elder,
    objectField: 'matterId',
    prepare: sentBack,
    input: made => ({ matterId: made.matterId, title: '请物业公布账目', text: '一年没有公布了。' }),
    other: made => ({ matterId: made.matterId, title: '请物业讲清账目', text: '' })
  },
  {
    operation: raising.matterConfirm,
    by: elder,
    notBy: tenant,
    objectField: 'matterId',
    prepare: spokenFor,
    input: made => ({ matterId: made.matterId, right: false }),
    other: made => ({ matterId: made.matterId, right: true })
  },
  {
    operation: raising.matterConfirmFor,
    by: staff,
    notBy: tenant,
    objectField: 'matterId',
    prepare: spokenFor,
    input: made => ({ matterId: made.matterId, right: true, how: 'call' }),
    other: made => ({ matterId: made.matterId, right: true, how: 'visit' }),
    rival: made => ({
      by: tenant,
      operation: matterSupport,
      input: { matterId: made.matterId }
    })
  },
  {
    operation: raising.matterSimilar,
    by: elder,
    notBy: stranger,
    prepare: twice,
    input: () => ({ scope: compound, title: '电动车没地方充电', text: '多装几个充电桩' })
  },
  {
    operation: raising.matterMerge,
    by: staff,
    notBy: resident,
    objectField: 'matterId',
    prepare: twice,
    input: made => ({ matterId: made.matterId, into: made.into, reason: '说的是同一件事' }),
    other: made => ({ matterId: made.matterId, into: made.into, reason: '还是同一件事' }),
    rival: made => ({ by: resident, operation: matterSupport, input: { matterId: made.matterId } })
  },
  {
    operation: raising.matterAuthor,
    by: staff,
    notBy: elder,
    objectField: 'matterId',
    prepare: raised,
    input: made => ({ matterId: made.matterId, purpose: '上门看看充电的地方' }),
    other: made => ({ matterId: made.matterId, purpose: '打电话约个时间' })
  },
  {
    operation: raising.matterMap,
    by: tenant,
    notBy: stranger,
    prepare: twice,
    input: () => ({ scope: compound })
  }
]
