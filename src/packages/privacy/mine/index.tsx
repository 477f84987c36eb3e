/** 我的数据: everything that is kept about me, by kind, and what I can do with it. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PersonalView } from 'types/privacy'
import { serverNow } from '@/cloud/server-time'
import { go } from '@/session/go'
import { keepText } from '@/session/keep-text'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ErrorRetry } from '@/ui/error-retry'
import { Fold } from '@/ui/fold'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { fullTime } from '@/ui/time'
import { byKind, machineReadable, readable } from '../data-file'
import { useMyData } from '../use-my-data'

const doors = [
  { icon: 'check', head: '我同意过什么', note: '看记录，随时收回', page: 'privacy/consents' },
  { icon: 'eye', head: '谁看过我的信息', note: '谁、什么时候、为了什么', page: 'community/access' },
  { icon: 'write', head: '改错', note: '登记得不对，请社区改', page: 'privacy/correct' },
  { icon: 'paper', head: '隐私说明', note: '留什么、做什么用、留多久', page: 'privacy/guide' },
  { icon: 'remove', head: '注销', note: '删掉我的一切，先看清楚后果', page: 'privacy/forget' }
] as const

function One({ item }: { item: PersonalView }) {
  return (
    <View className='list-row'>
      <View className='grow'>
        <View className='strong'>{item.title}</View>
        {item.at === undefined ? null : <View className='faint'>{fullTime(item.at)}</View>}
        {item.lines.map(({ name, value }) => (
          <View key={`${name}-${value}`} className='soft'>{`${name}：${value}`}</View>
        ))}
      </View>
    </View>
  )
}

function Export({ items, whole }: { items: readonly PersonalView[]; whole: boolean }) {
  const [said, setSaid] = useState('')
  const keep = async (ending: 'txt' | 'json') => {
    const at = serverNow()
    const text = ending === 'txt' ? readable(items, at) : machineReadable(items, at)
    setSaid((await keepText(`我的数据.${ending}`, text)) ? '存好了。' : '没有存。要存再点一次。')
  }
  return (
    <>
      {said ? <Banner tone='done' icon='check' text={said} /> : null}
      <Button
        icon='download'
        text='存一份给自己看的'
        busy={!whole}
        busyText='正在取全…'
        onTap={() => void keep('txt')}
      />
      <Button look='ghost' text='存一份给别的软件用的' disabled={!whole} onTap={() => void keep('json')} />
    </>
  )
}

export default function MyDataPage() {
  const { items, whole, trouble, retry } = useMyData()
  const kinds = byKind(items)
  return (
    <Page title='我的数据'>
      <Card rows>
        {doors.map(({ icon, head, note, page }) => (
          <Row key={page} icon={icon} head={head} note={note} onTap={() => go(`/packages/${page}/index`)} />
        ))}
      </Card>
      <View className='h2'>留着您的这些</View>
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {kinds.length === 0 && !whole && !trouble ? <Skeleton /> : null}
      {kinds.map(kind => (
        <Fold key={kind.what} icon='paper' title={`${kind.what}，${kind.items.length} 条`}>
          {kind.items.map((item, place) => (
            <One key={`${item.title}-${item.at ?? place}`} item={item} />
          ))}
        </Fold>
      ))}
      {trouble ? null : <Export items={items} whole={whole} />}
    </Page>
  )
}
