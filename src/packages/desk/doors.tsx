/** The doors of the desk: what one can begin, and what is kept about a place. */
import { bookReaders } from 'types/assets'
import { bulletinPushers } from 'types/bulletins'
import { codeMakers } from 'types/codes'
import { homeKeepers, registrars } from 'types/community'
import { checkers } from 'types/content'
import { organisers } from 'types/giving-parts'
import { answerers } from 'types/inspecting'
import { hosts } from 'types/meeting-parts'
import { pointKeepers } from 'types/points'
import type { Role } from 'types/roles'
import { counters, shopKeepers } from 'types/shop'
import { doers } from 'types/tasks'
import { go } from '@/session/go'
import { address } from '@/session/use-param'
import { Card } from '@/ui/card'
import type { IconName } from '@/ui/icon'
import { Row } from '@/ui/row'

const doors: readonly { head: string; note: string; icon: IconName; page: string; roles: readonly Role[] }[] = [
  {
    head: '召集一个会',
    note: '一分钟发出通知',
    icon: 'meeting',
    page: '/packages/meetings/call/index',
    roles: hosts
  },
  {
    head: '发公告',
    note: '停水停电、消杀、活动，一分钟发到每一户',
    icon: 'bell',
    page: '/packages/notices/push/index',
    roles: bulletinPushers
  },
  {
    head: '电话名单',
    note: '没收到通知的人家，打电话或上门说一声',
    icon: 'phone',
    page: '/packages/notices/calls/index',
    roles: homeKeepers
  },
  {
    head: '志愿服务',
    note: '建队、办活动、确认时长、开证明',
    icon: 'help',
    page: '/packages/volunteering/teams/index',
    roles: organisers
  },
  {
    head: '说定的事',
    note: '会上说好谁来办、哪天办好',
    icon: 'check',
    page: '/packages/talk/tasks/index',
    roles: doers
  },
  {
    head: '“四一”做到了没有',
    note: '每周、每月该做的，照真开过的会算',
    icon: 'list',
    page: '/packages/meetings/targets/index',
    roles: ['hl_secretary', 'community_staff', 'community_secretary', 'auditor']
  },
  {
    head: '社区基金',
    note: '项目、收支、核对、报告',
    icon: 'box',
    page: '/packages/fund/home/index',
    roles: ['community_staff', 'community_secretary', 'clerk', 'checker', 'auditor']
  },
  {
    head: '超市柜台',
    note: '扫兑换码，交付，替没带手机的邻居换',
    icon: 'scan',
    page: '/packages/points/counter/index',
    roles: counters
  },
  {
    head: '超市货架',
    note: '上架、进货、损耗',
    icon: 'box',
    page: '/packages/points/stock/index',
    roles: shopKeepers
  },
  {
    head: '积分办法和预算',
    note: '公布、改办法，看还剩多少没发',
    icon: 'paper',
    page: '/packages/points/rule/index',
    roles: pointKeepers
  },
  {
    head: '合作商户',
    note: '名单和每月结算单',
    icon: 'service',
    page: '/packages/points/merchants/index',
    roles: [...pointKeepers, 'merchant']
  },
  {
    head: '小区公账',
    note: '记账、核对、合同、该收没收的',
    icon: 'money',
    page: '/packages/revenue/book/index',
    roles: bookReaders
  },
  {
    head: '结账和公示',
    note: '每个季度：结账、核对、同意、公示',
    icon: 'money',
    page: '/packages/revenue/quarters/index',
    roles: ['clerk', 'checker', 'committee_member', 'community_staff', 'community_secretary', 'auditor']
  },
  {
    head: '邻居问的账',
    note: '三天内答复',
    icon: 'talk',
    page: '/packages/revenue/objections/index',
    roles: answerers
  },
  {
    head: '等人看的内容',
    note: '平台拿不准的文字、照片和录音，看过再放出来',
    icon: 'sealed',
    page: '/packages/content/queue/index',
    roles: checkers
  },
  {
    head: '住户册',
    note: '找到一户，发邀请码、当面登记、看电话',
    icon: 'home',
    page: '/packages/community/homes/index',
    roles: homeKeepers
  },
  {
    head: '等着登记的人',
    note: '扫了楼码、请人来登记的',
    icon: 'family',
    page: '/packages/community/asks/index',
    roles: homeKeepers
  },
  {
    head: '易主核对',
    note: '房子过户的，看过房产证再确认',
    icon: 'pass-on',
    page: '/packages/community/handovers/index',
    roles: registrars
  },
  {
    head: '居民请求改错',
    note: '十五个工作日内答复',
    icon: 'write',
    page: '/packages/privacy/corrections/index',
    roles: registrars
  },
  {
    head: '楼码和意见箱',
    note: '做码、打印，贴在楼门口',
    icon: 'code',
    page: '/packages/codes/keep/index',
    roles: codeMakers
  },
  {
    head: '办事电话册',
    note: '物业、水电气暖、维修的电话',
    icon: 'phone',
    page: '/packages/codes/numbers/index',
    roles: registrars
  },
  {
    head: '要打印的表',
    note: '空表打出来，没有手机的邻居用笔填',
    icon: 'printer',
    page: '/packages/paper/list/index',
    roles: homeKeepers
  },
  {
    head: '导入名册',
    note: '用 Excel 业主清册建册或更新',
    icon: 'roster',
    page: '/packages/community/roster/index',
    roles: registrars
  },
  {
    head: '任命',
    note: '红邻书记、楼长、网格员和别的职务',
    icon: 'post',
    page: '/packages/community/appoint/index',
    roles: registrars
  },
  {
    head: '街道、社区、小区、网格',
    note: '看一看，建新的',
    icon: 'town',
    page: '/packages/community/places/index',
    roles: registrars
  }
]

export function Doors({ roles, scope, name }: { roles: readonly Role[]; scope: string; name: string }) {
  const open = doors.filter(door => door.roles.some(role => roles.includes(role)))
  if (open.length === 0) return null
  return (
    <Card rows>
      {open.map(({ head, note, icon, page }) => (
        <Row key={page} icon={icon} head={head} note={note} onTap={() => go(address(page, { scope, name }))} />
      ))}
    </Card>
  )
}
