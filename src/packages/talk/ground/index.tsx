/** 同意不同意: one statement at a time about a meeting or a matter, then what the whole compound turns out to share. */
import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import type { GroundView } from 'types/common-ground'
import { useRead } from '@/cloud/query'
import { useElder } from '@/session/elder'
import { go } from '@/session/go'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { useParam } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Fold } from '@/ui/fold'
import { SeenBefore } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { Cards } from './cards'
import { Keep } from './keep'
import { OpenGround } from './open'
import { Result } from './result'
import { Say } from './say'

const pages = { meeting: '/packages/meetings/show/index', matter: '/packages/matters/show/index' } as const

function NotOpened({ ground }: { ground: GroundView }) {
  if (ground.acts.includes('open')) return <OpenGround ground={ground} />
  return <Empty icon='vote' text='这件事还没有放话让大家点。想要的话，可以跟主持人说。' />
}

/** In elder mode nothing but the card, until all are done. */
function Opened({ ground, groundId }: { ground: GroundView; groundId: string }) {
  const elder = useElder()
  const [saying, setSaying] = useState(false)
  const takes = ground.acts.includes('take')
  const left = ground.statements.some(({ state, myStance }) => state === 'shown' && myStance === undefined)
  const result = <Result ground={ground} />
  return (
    <>
      {ground.state === 'closed' ? <Chip tone='calm' text='已经停了，可以看结果' /> : null}
      {takes ? <Cards ground={ground} groundId={groundId} /> : null}
      {elder && takes && left ? (
        <Fold title='看大家怎么想' icon='meeting'>
          {result}
        </Fold>
      ) : (
        result
      )}
      {ground.acts.includes('add') ? (
        <Button look='ghost' icon='add' text='我也加一句话' onTap={() => setSaying(true)} />
      ) : null}
      <Keep ground={ground} groundId={groundId} />
      {saying ? <Say groundId={groundId} onClose={() => setSaying(false)} /> : null}
    </>
  )
}

export default function GroundPage() {
  const now = useNow()
  const aboutId = useId()
  const on = useParam('on') === 'matter' ? 'matter' : 'meeting'
  const { data: ground, waiting, trouble, seenAt, retry } = useRead('ground.show', { on, aboutId })
  usePullDownRefresh(() => {
    retry()
    Taro.stopPullDownRefresh()
  })
  return (
    <Page title='同意不同意'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {seenAt === undefined ? null : <SeenBefore at={seenAt} now={now} />}
      {ground ? (
        <>
          <View>
            <View className='h2'>{ground.title}</View>
            <View className='soft'>一句一句点，看看大家哪里想到一块了。谁点了什么，别人看不到。</View>
          </View>
          {ground.groundId ? <Opened ground={ground} groundId={ground.groundId} /> : <NotOpened ground={ground} />}
          <Card rows>
            <Row
              icon='talk'
              head={on === 'meeting' ? '看这个会' : '看这件事'}
              onTap={() => go(`${pages[on]}?id=${aboutId}`)}
            />
          </Card>
        </>
      ) : null}
    </Page>
  )
}
