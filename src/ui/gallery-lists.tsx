/** Cases of lists that come in pages, of what did not work, and of the act that floats. */
import { View } from '@tarojs/components'
import { Empty } from './empty'
import { Floating } from './floating'
import type { GalleryCase } from './gallery-case'
import { Listing } from './listing'
import { Row } from './row'
import { toast } from './toast'
import { TroubleNote } from './trouble-note'

const NOW = Date.UTC(2026, 5, 1, 1)
const HOUR_MS = 3_600_000
const say = (text: string) => () => toast(text)

const list = {
  items: ['1幢路灯不亮', '2幢下水堵了'],
  waiting: false,
  trouble: undefined,
  seenAt: undefined,
  retry: say('再试'),
  hasMore: false,
  more: say('再看'),
  moreWaiting: false
}
const nothing = <Empty icon='list' text='这里还没有。' />
const row = (title: string) => <Row key={title} head={title} />

export const listCases: GalleryCase[] = [
  {
    part: '一页一页的单子',
    name: '后面还有',
    element: (
      <Listing list={{ ...list, hasMore: true }} now={NOW} rows empty={nothing}>
        {row}
      </Listing>
    )
  },
  {
    part: '一页一页的单子',
    name: '没有网，上次看到的',
    element: (
      <Listing list={{ ...list, seenAt: NOW - HOUR_MS }} now={NOW} rows empty={nothing}>
        {row}
      </Listing>
    )
  },
  {
    part: '没办成',
    name: '为什么，编号多少',
    element: <TroubleNote trouble={{ message: '没有办成。请再点一次。', reference: 'k3f9' }} />
  },
  {
    part: '总在手边的按钮',
    name: '浮在下角',
    element: (
      <View style={{ transform: 'translateZ(0)', minHeight: '120px' }}>
        <Floating icon='talk' text='我有事说' onTap={say('说')} />
      </View>
    )
  }
]
