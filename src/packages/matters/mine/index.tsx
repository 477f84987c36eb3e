/** 我的事: what is half written, what waits for me, then everything I raised. */
import { View } from '@tarojs/components'
import type { MatterCard as Matter } from 'types/matters'
import { usePages } from '@/cloud/query'
import { recall } from '@/cloud/storage'
import { MatterCard } from '@/pages/matters/matter-card'
import { go } from '@/session/go'
import { usePlace } from '@/session/place'
import { useMe } from '@/session/use-me'
import { useNow } from '@/session/use-now'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { Page } from '@/ui/page'

const raise = () => go('/packages/matters/raise/index')

/** To be written anew, confirmed, or rated. */
const waitsForMe = ({ state, unconfirmed }: Matter): boolean =>
  state === 'returned' || state === 'judging' || unconfirmed === true

/** What the raising page keeps at every change. */
interface HalfWritten {
  title?: string
  text?: string
  photos?: string[]
  voice?: string[]
}

function Draft() {
  const { title = '', text = '', photos = [], voice = [] } = recall<HalfWritten>('draft/matter') ?? {}
  if (!title && !text && photos.length === 0 && voice.length === 0) return null
  const what = title || text.slice(0, 20) || (voice.length > 0 ? '一段录音' : `${photos.length} 张照片`)
  return (
    <Banner
      tone='due'
      icon='write'
      head='有一件还没交'
      text={what}
      act={<Button small text='接着写' onTap={raise} />}
    />
  )
}

export default function MinePage() {
  const now = useNow()
  const { place } = usePlace(useMe().data)
  const list = usePages(
    'matter.list',
    { scope: place?.scope ?? '', filter: 'mine' as const },
    { enabled: place !== undefined }
  )
  const waiting = list.items.filter(waitsForMe)
  const others = list.items.filter(matter => !waitsForMe(matter))
  const card = (matter: Matter) => <MatterCard key={matter.id} matter={matter} now={now} />
  return (
    <Page title='我的事'>
      <Draft />
      {waiting.length > 0 ? <View className='h2'>等您看一看</View> : null}
      {waiting.map(card)}
      {waiting.length > 0 && others.length > 0 ? <View className='h2'>别的</View> : null}
      <Listing
        list={{ ...list, items: others }}
        now={now}
        empty={
          waiting.length > 0 ? null : (
            <Empty icon='talk' text='您还没有提过事。' act={{ text: '我有事说', onTap: raise }} />
          )
        }
      >
        {card}
      </Listing>
    </Page>
  )
}
