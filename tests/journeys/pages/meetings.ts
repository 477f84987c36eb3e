/** Pages about meetings. */
import { resident, secretary } from '../../../local/demo/people'
import type { PageCase } from './page-case'
import { calledMeeting } from './town'

const TITLE = '充电桩建在哪儿'
const meeting: NonNullable<PageCase['prepare']> = async hand => ({ id: await calledMeeting(hand, TITLE) })

export const pages: PageCase[] = [
  { path: 'packages/meetings/call/index', as: secretary, name: 'call', says: '在哪儿开' },
  { path: 'packages/meetings/show/index', as: resident, name: 'meeting', prepare: meeting, says: TITLE },
  { path: 'packages/meetings/sign/index', as: resident, name: 'sign', prepare: meeting, says: '签到' },
  { path: 'packages/meetings/code/index', as: secretary, name: 'code', prepare: meeting, says: '用微信扫一扫' },
  { path: 'packages/meetings/minute/index', as: secretary, name: 'minute', prepare: meeting, says: '纪要' }
]
