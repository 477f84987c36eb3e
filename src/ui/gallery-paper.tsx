/** Cases of what things lie on: cards, rows, chips, notices, and what stands in when there is nothing. */
import { View } from '@tarojs/components'
import { AvatarRow } from './avatar'
import { Banner } from './banner'
import { BigCode } from './big-code'
import { Button } from './button'
import { Card } from './card'
import { Chip } from './chip'
import { Counts } from './counts'
import { Empty } from './empty'
import { ErrorRetry } from './error-retry'
import { Fold } from './fold'
import type { GalleryCase } from './gallery-case'
import { Row } from './row'
import { Skeleton } from './skeleton'
import { toast } from './toast'

const say = (text: string) => () => toast(text)

const rows = (
  <Card rows>
    <Row icon='home' head='3 号楼 2 单元 301' note='96.42 ㎡' onTap={say('这一户')} />
    <Row icon='bell' head='给我的通知' end={<Chip tone='now' text='2 条没看' />} onTap={say('通知')} />
    <Row head='燃气味，四单元楼道' note='3 分钟内应答' end={<Chip tone='now' large text='00:47' />} />
  </Card>
)

const people = ['王', '李', '张', '红'].map(letter => ({ id: letter, letter }))

const waiting = [
  { figure: '2', what: '已超时', tone: 'now' },
  { figure: '6', what: '今天到期', tone: 'due' },
  { figure: '20+', what: '等着办', tone: 'calm' }
] as const

export const paperCases: GalleryCase[] = [
  { part: '几个数', name: '工作台上的', element: <Counts counts={waiting} /> },
  {
    part: '大字的码',
    name: '邀请码',
    element: (
      <Card>
        <BigCode name='邀请码' code='4k7mz2qp' group={4} />
      </Card>
    )
  },
  {
    part: '卡片',
    name: '一件事',
    element: (
      <Card label='厨房下水堵了' onTap={say('打开')}>
        <View className='card-head'>
          <Chip tone='due' text='物业处理中 · 还剩 1 小时 12 分' />
          <View className='faint'>2 单元</View>
        </View>
        <View className='h2'>厨房下水堵了，污水漫到一楼</View>
        <View className='soft'>从昨天晚上开始往外冒，一楼两户都不能做饭。</View>
      </Card>
    )
  },
  { part: '卡片', name: '几行', element: rows },
  {
    part: '卡片',
    name: '折起来的',
    element: (
      <Fold title='可以核对' icon='sealed'>
        <View className='soft'>名册的核对码：9f2c 41ab 77d0</View>
      </Fold>
    )
  },
  {
    part: '标记',
    name: '五种',
    element: (
      <View className='row wrap'>
        <Chip tone='now' text='正在表决' />
        <Chip tone='due' text='今天到期' icon='clock' />
        <Chip tone='done' text='办成了' icon='check' />
        <Chip tone='info' text='已公示' />
        <Chip tone='calm' text='已合并' />
      </View>
    )
  },
  {
    part: '告示',
    name: '带一个按钮',
    element: (
      <Banner
        tone='now'
        head='今晚 7:30 · 充电桩议事会'
        text='3 号楼前广场 · 还有 2 小时'
        act={<Button small text='我要去' onTap={say('去')} />}
      />
    )
  },
  {
    part: '告示',
    name: '没有网',
    element: <Banner tone='calm' icon='offline' head='上次看到的内容' text='现在没有网，这是昨天 20:10 看到的。' />
  },
  { part: '告示', name: '讲清楚', element: <Banner tone='info' text='这是征求意见，不是业主大会的表决。' /> },
  { part: '人', name: '几位到场的人', element: <AvatarRow people={people} label='到场 4 人' /> },
  {
    part: '空的',
    name: '带下一步',
    element: <Empty icon='talk' text='这里还没有人提事。' act={{ text: '我有事说', onTap: say('说') }} />
  },
  { part: '等着', name: '骨架', element: <Skeleton cards={1} /> },
  {
    part: '出错',
    name: '可以再试',
    element: <ErrorRetry message='没有连上网。请看看网络再试。' reference='m8x2k4' onRetry={say('再试')} />
  }
]
