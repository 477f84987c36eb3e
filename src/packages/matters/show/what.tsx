/** What the matter is: its words, photos and recordings, where it is, who spoke for whom. */
import { View } from '@tarojs/components'
import type { MatterView } from 'types/matters'
import { useElder } from '@/session/elder'
import { go } from '@/session/go'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Chip } from '@/ui/chip'
import { MediaShown } from '@/ui/media-shown'
import { ReadAloud } from '@/ui/read-aloud'
import { day } from '@/ui/time'

const proxyWords: Readonly<Record<NonNullable<MatterView['proxy']>['state'], string>> = {
  waiting: '代提，等本人确认',
  confirmed: '代提，本人确认过',
  denied: '代提，本人说不是这个意思'
}

function Badges({ matter }: { matter: MatterView }) {
  const { proxy, sensitive, spot } = matter
  if (!proxy && !sensitive && !spot) return null
  return (
    <View className='card-part chips'>
      {spot ? <Chip tone='info' icon='place' text={spot.label} /> : null}
      {proxy ? <Chip tone='calm' text={`${proxy.by} ${proxyWords[proxy.state]}`} /> : null}
      {sensitive ? <Chip tone='calm' text='不公开是谁提的' /> : null}
    </View>
  )
}

export function What({ matter, now }: { matter: MatterView; now: number }) {
  const elder = useElder()
  const { title, text, author, raisedAt, place, supports, media, before, mergedCount } = matter
  const voices = supports > 0 ? ` · ${supports} 人附议` : ''
  const joined = mergedCount > 0 ? ` · 有 ${mergedCount} 件并了进来` : ''
  return (
    <View>
      <View className='h1'>{title}</View>
      <View className='soft'>{`${author} 提出 · ${day(raisedAt, now)} · ${place}${voices}${joined}`}</View>
      {text ? <View className='card-part'>{text}</View> : null}
      <Badges matter={matter} />
      <View className='card-part'>
        <ReadAloud small={!elder} text={`${title}。${text}`} />
      </View>
      <MediaShown media={media.filter(({ id }) => before.includes(id))} />
    </View>
  )
}

/** The author reads which rule it was and how to write it instead. */
export function SentBack({ matter }: { matter: MatterView }) {
  const { id, sentBack, acts } = matter
  if (!sentBack) return null
  return (
    <>
      <Banner tone='due' icon='alert' head={`先不能公开：${sentBack.rule}`} text={sentBack.advice} />
      {acts.includes('revise') ? (
        <Button text='改一改' onTap={() => go(`/packages/matters/revise/index?id=${id}`)} />
      ) : null}
    </>
  )
}
