/** What a neighbour can hold the published quarter to: the seal's short code, the photos of the board, the paper. */
import { View } from '@tarojs/components'
import type { DisclosureView } from 'types/disclosure'
import { go } from '@/session/go'
import { ToPrint } from '@/session/to-print'
import { address } from '@/session/use-param'
import { Card } from '@/ui/card'
import { MediaShown } from '@/ui/media-shown'
import { Row } from '@/ui/row'
import { fullDay } from '@/ui/time'

function Seal({ seal, scope }: Pick<DisclosureView, 'seal' | 'scope'>) {
  if (!seal) return null
  return (
    <Card>
      <View className='soft'>封签短码（和公告栏上印的一样，账就没有被改过）</View>
      <View className='big-code-figures figures'>{seal.code}</View>
      <View className='card-part'>
        <Row
          icon='sealed'
          head='自己核对一遍'
          note='手机自己算，不用相信谁'
          onTap={() => go(address('/packages/ledger/verify/index', { scope, kind: 'revenue' }))}
        />
      </View>
    </Card>
  )
}

function Boards({ boards }: Pick<DisclosureView, 'boards'>) {
  return (
    <>
      {boards.map(({ by, at, media }) => (
        <Card key={at}>
          <View className='soft'>{`${by} ${fullDay(at)} 拍的公告栏`}</View>
          <MediaShown media={media} />
        </Card>
      ))}
    </>
  )
}

/** Before it is published the sheet would say what nobody has agreed to. */
const isPublic = ({ state }: DisclosureView): boolean => state === 'published' || state === 'locked'

export function Proof({ view }: { view: DisclosureView }) {
  const { seal, scope, boards, id } = view
  return (
    <>
      <Seal seal={seal} scope={scope} />
      <Boards boards={boards} />
      {isPublic(view) || view.acts.includes('publish') ? (
        <ToPrint id={id} papers={[{ form: 'disclosure', title: '公共收益季度公示表' }]} />
      ) : null}
    </>
  )
}
