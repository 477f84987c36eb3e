/** Pages of raising, speaking for somebody, merging, and the plan of the compound. */
import type { Hand } from '../../../local/demo/hand'
import { elder, resident, secretary, staff, tenant } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import { mp3 } from '../../contexts/content/pictures'
import type { PageCase } from './page-case'
import { raised } from './town'

const building = `${compound}/g1/1`

type Made = { id: string }

/** The 红邻书记 has raised it for 林海, who has not answered yet. */
async function spokenFor(hand: Hand): Promise<Made> {
  const { code } = await hand.act<{ code: string }>(elder, 'session.open', {})
  const input = { scope: building, title: '一楼厨房的水返上来', text: '', behalf: { personCode: code } }
  const { id } = await hand.act<Made>(secretary, 'matter.raise', input)
  return { id }
}

async function spoken(hand: Hand): Promise<Made> {
  const { uploadFolder } = await hand.act<{ uploadFolder: string }>(elder, 'session.open', {})
  const fileId = await hand.upload(elder, `${uploadFolder}/said-for-the-page.mp3`, mp3)
  const voice = { scope: compound, fileId, kind: 'voice', seconds: 9 }
  const { id: media } = await hand.act<Made>(elder, 'media.add', voice)
  const { id } = await hand.act<Made>(elder, 'matter.say', { scope: compound, media })
  return { id }
}

async function sentBack(hand: Hand): Promise<Made> {
  const title = '公示栏的账是骗子写的吗'
  const { id } = await hand.act<Made>(resident, 'matter.raise', { scope: compound, title, text: '' })
  const { items } = await hand.act<{ items: { id: string; title: string }[] }>(staff, 'check.list', { scope: compound })
  const checkId = items.find(one => one.title === title)?.id ?? ''
  const advice = '写清哪几笔没有公布'
  await hand.act(staff, 'check.decide', { checkId, pass: false, ruleId: 'abuse', advice })
  return { id }
}

/** Two about the same thing, the later of them. */
async function twice(hand: Hand): Promise<Made> {
  await raised(hand, '北门路灯晚上不亮')
  await hand.pass(60_000)
  const input = { scope: compound, title: '北门口的灯坏了', text: '' }
  return { id: (await hand.act<Made>(tenant, 'matter.raise', input)).id }
}

async function secret(hand: Hand): Promise<Made> {
  const input = { scope: building, title: '有老人一个人在家摔倒过', text: '', sensitive: true }
  return { id: (await hand.act<Made>(resident, 'matter.raise', input)).id }
}

const place = async () => ({ scope: compound })

export const pages: PageCase[] = [
  { path: 'packages/matters/raise/index', as: elder, name: 'raise-elder', says: '说话', elderSays: '灯不亮' },
  { path: 'packages/matters/word/index', as: secretary, name: 'word', prepare: spoken, says: '先听一遍' },
  {
    path: 'packages/matters/revise/index',
    as: resident,
    name: 'revise',
    prepare: sentBack,
    says: '写清哪几笔没有公布'
  },
  { path: 'packages/matters/confirm/index', as: elder, name: 'confirm', prepare: spokenFor, says: '替您这样说，对吗' },
  { path: 'packages/matters/confirm/index', as: staff, name: 'confirm-for', prepare: spokenFor, says: '本人怎么说' },
  { path: 'packages/matters/merge/index', as: staff, name: 'merge', prepare: twice, says: '说的像是同一件' },
  { path: 'packages/matters/author/index', as: staff, name: 'author', prepare: secret, says: '为什么要联系' },
  { path: 'packages/matters/map/index', as: resident, name: 'map', says: '在办的一共' },
  { path: 'packages/matters/draw/index', as: staff, name: 'draw', prepare: place, says: '存好这张图' }
]
