/** Pages about notices: the inbox, when messages come, bulletins, and the homes to be called. */
import type { Hand } from '../../../local/demo/hand'
import { resident, secretary } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import type { PageCase } from './page-case'

const DAY_MS = 86_400_000

interface Made {
  id: string
}

const push = (hand: Hand, title: string, urgent: boolean) =>
  hand.act<Made>(secretary, 'bulletin.push', {
    scope: compound,
    title,
    text: '换阀门，八点到十二点停水。请提前接好水，出门前关好水龙头。',
    until: hand.now() + 3 * DAY_MS,
    urgent
  })

const hung: NonNullable<PageCase['prepare']> = async hand => {
  await push(hand, '明天上午停水', false)
  return { scope: compound }
}

const pushed: NonNullable<PageCase['prepare']> = async hand => {
  const { id } = await push(hand, '后天上午停水', false)
  await hand.pass(61_000)
  return { id }
}

const toCall: NonNullable<PageCase['prepare']> = async hand => {
  await push(hand, '水管爆了，正在抢修', true)
  await hand.pass(61_000)
  return { scope: compound, name: '金麒麟小区' }
}

export const pages: PageCase[] = [
  { path: 'packages/notices/index', as: resident, name: 'notices', says: '什么时候在微信里告诉我' },
  { path: 'packages/notices/settings/index', as: resident, name: 'notice-settings', says: '夜里不打扰' },
  { path: 'packages/notices/bulletins/index', as: resident, name: 'bulletins', prepare: hung, says: '明天上午停水' },
  { path: 'packages/notices/bulletin/index', as: secretary, name: 'bulletin', prepare: pushed, says: '撤下这条公告' },
  { path: 'packages/notices/push/index', as: secretary, name: 'bulletin-push', says: '挂多久' },
  { path: 'packages/notices/calls/index', as: secretary, name: 'calls', prepare: toCall, says: '照着说就行' }
]
