/** Pages about what is checked before others see it. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Hand } from '../../../local/demo/hand'
import { elder, resident, staff } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import type { PageCase } from './page-case'

const PUSHED_MS = 5000

interface Listed {
  items: { id: string; media: { id: string }[] }[]
}

/** A photo about which the platform is not sure; gives the check that waits for people. */
async function waiting(hand: Hand, by: string, picture: string): Promise<string> {
  const { uploadFolder } = await hand.act<{ uploadFolder: string }>(by, 'session.open', {})
  const bytes = await readFile(path.resolve(__dirname, '../../../docs/tour', picture))
  const fileId = await hand.upload(by, `${uploadFolder}/review-${picture}`, bytes)
  const { id } = await hand.act<{ id: string }>(by, 'media.add', { scope: compound, fileId, kind: 'photo' })
  await hand.pass(PUSHED_MS)
  await hand.jump(0)
  const { items } = await hand.act<Listed>(staff, 'check.list', { scope: compound })
  const found = items.find(check => check.media.some(photo => photo.id === id))
  if (!found) throw new Error('the photo does not wait for people')
  return found.id
}

const place = async (hand: Hand) => {
  await waiting(hand, elder, 'near.jpg')
  return { scope: compound }
}

const sentBack: NonNullable<PageCase['prepare']> = async hand => {
  const checkId = await waiting(hand, resident, 'matter.jpg')
  await hand.act(staff, 'check.decide', { checkId, pass: false, ruleId: 'privacy', advice: '请避开邻居的脸再拍一张' })
  return { id: checkId }
}

export const pages: PageCase[] = [
  { path: 'packages/content/queue/index', as: staff, name: 'queue', prepare: place, says: '没问题，放出来' },
  { path: 'packages/content/check/index', as: resident, name: 'sent-back', prepare: sentBack, says: '请另一个人重看' },
  { path: 'packages/content/rules/index', as: resident, name: 'rules', says: '不露别人的隐私' }
]
