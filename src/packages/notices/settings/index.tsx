/** 什么时候告诉我: when messages may come to WeChat, how many are still allowed; the inbox always has everything. */
import { View } from '@tarojs/components'
import { type General, type NoticeWishes, templateKeys } from 'types/notices'
import type { OutputOf } from '@/cloud/contract'
import { useRead } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { leftWords, RemindMe } from '@/session/remind-me'
import { Card } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { OptionPicker } from '@/ui/picker'
import { Skeleton } from '@/ui/skeleton'
import { Switch } from '@/ui/switch'
import { TroubleNote } from '@/ui/trouble-note'
import { clockOf, halfHours, minuteAt, placeOf } from './minutes'

type Preferences = OutputOf<'notice.preferences'>

/** What the quiet time is when it is switched on again. */
const NIGHT = { quietFrom: 1290, quietUntil: 450 }

const generals = (digestAt: number): { value: General; text: string; note: string }[] => [
  { value: 'daily', text: '一天一条', note: `傍晚 ${clockOf(digestAt)}，当天的合成一条；没有新的就不发` },
  { value: 'each', text: '每条都发', note: '有一条发一条' },
  { value: 'none', text: '不发', note: '只在“给我的通知”里看' }
]

function Quiet({ wishes, onChange }: { wishes: NoticeWishes; onChange: (change: Partial<NoticeWishes>) => void }) {
  const { quietFrom, quietUntil } = wishes
  const on = quietFrom !== quietUntil
  return (
    <Card>
      <Switch
        label='夜里不打扰'
        note={on ? `${clockOf(quietFrom)} 到 ${clockOf(quietUntil)} 不发，过后再发` : '什么时候都发'}
        on={on}
        onChange={to => onChange(to ? NIGHT : { quietFrom: 0, quietUntil: 0 })}
      />
      {on ? (
        <>
          <OptionPicker
            label='从几点'
            options={halfHours}
            chosen={placeOf(quietFrom)}
            onChange={place => onChange({ quietFrom: minuteAt(place) })}
          />
          <OptionPicker
            label='到几点'
            options={halfHours}
            chosen={placeOf(quietUntil)}
            onChange={place => onChange({ quietUntil: minuteAt(place) })}
          />
        </>
      ) : null}
      <View className='card-part faint'>水管爆了这样的急事除外，只有红邻书记和社区能发。</View>
    </Card>
  )
}

function Settings({ preferences }: { preferences: Preferences }) {
  const { act, trouble } = useWrite('notice.settings')
  const { general, quietFrom, quietUntil, digestAt, left } = preferences
  const change = (some: Partial<NoticeWishes>) => void act({ general, quietFrom, quietUntil, ...some })
  return (
    <>
      <TroubleNote trouble={trouble} />
      <View className='h2'>小区里的通知</View>
      <View className='soft'>开会、表决、公告，不是专门说您的。</View>
      <Choice
        label='小区里的通知怎么发到微信'
        options={generals(digestAt)}
        value={general}
        onChange={value => change({ general: value })}
      />
      <View className='h2'>专门说您的</View>
      <View className='soft'>您提的、附议的、要您办的，一有就发。</View>
      <Quiet wishes={preferences} onChange={change} />
      <View className='h2'>微信里还能发几条</View>
      <Card>
        <View>{leftWords(left)}</View>
        <View className='soft'>微信的规矩：您点一次“允许”，能发一条。用完就不发了，这里都还看得到。</View>
        <View className='card-part'>
          <RemindMe about={templateKeys} text='再允许几条' />
        </View>
      </Card>
    </>
  )
}

export default function SettingsPage() {
  const { data, waiting, trouble, retry } = useRead('notice.preferences', {})
  return (
    <Page title='什么时候告诉我'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {data ? <Settings preferences={data} /> : null}
    </Page>
  )
}
