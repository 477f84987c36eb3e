/** Pages about meetings. */
import { resident, secretary } from '../../../local/demo/people'
import type { PageCase } from './page-case'
import { calledMeeting } from './town'

const TITLE = '充电桩建在哪儿'
const meeting: NonNullable<PageCase['prepare']> = async hand => ({ id: await calledMeeting(hand, TITLE) })

/** What the code at the place says. */
const scanned: NonNullable<PageCase['prepare']> = async hand => {
  const meetingId = await calledMeeting(hand, TITLE)
  const { digits } = await hand.act<{ digits: string }>(secretary, 'meeting.code', { meetingId })
  return { scene: `s.${meetingId}.${digits}` }
}

export const pages: PageCase[] = [
  { path: 'packages/meetings/call/index', as: secretary, name: 'call', says: '在哪儿开' },
  { path: 'packages/meetings/show/index', as: resident, name: 'meeting', prepare: meeting, says: TITLE },
  { path: 'packages/meetings/sign/index', as: resident, name: 'sign', prepare: scanned, says: '会前一小时才能签到' },
  { path: 'packages/meetings/code/index', as: secretary, name: 'code', prepare: meeting, says: '用微信扫一扫' },
  { path: 'packages/meetings/host/index', as: secretary, name: 'host-sheet', prepare: meeting, says: '到了的人' },
  { path: 'packages/meetings/targets/index', as: secretary, name: 'targets', says: '您的四个“一”' },
  { path: 'packages/meetings/minute/index', as: secretary, name: 'minute', prepare: meeting, says: '纪要' }
]
