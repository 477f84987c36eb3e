/** One home on the call list: why it is there, its number behind a tap that leaves a line, how the call ended. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { type CallOutcome, callOutcomeNames, type HomeToCall } from 'types/calls'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Dialog } from '@/ui/dialog'
import { dayAndTime } from '@/ui/time'
import { TroubleNote } from '@/ui/trouble-note'

const whys: Readonly<Record<HomeToCall['why'], string>> = {
  nobody: '家里没人用这个小程序',
  unopened: '一天了，家里没人打开看'
}

const LINE_MAX = 60

function Phone({ home, title }: { home: HomeToCall; title: string }) {
  const { act, busy, trouble } = useWrite('contact.reveal', home.home)
  const [phones, setPhones] = useState<string[]>([])
  const look = async () => {
    const purpose = [...`通知：${title}`].slice(0, LINE_MAX).join('')
    const shown = await act({ scope: home.home, purpose })
    if (shown) setPhones(shown.phones)
  }
  if (!home.phone) return <View className='soft'>没有留电话，请上门说一声。</View>
  return (
    <>
      <TroubleNote trouble={trouble} />
      {phones.map(phone => (
        <Button
          key={phone}
          icon='phone'
          text={`打 ${phone}`}
          onTap={() => void Taro.makePhoneCall({ phoneNumber: phone })}
        />
      ))}
      {phones.length === 0 ? (
        <>
          <Button look='ghost' icon='phone' text={`看号码 ${home.phone}`} busy={busy} onTap={() => void look()} />
          <View className='faint'>看了会记一笔，这一户能看到是谁、为什么看的。</View>
        </>
      ) : null}
    </>
  )
}

interface HomeToRingProps {
  home: HomeToCall
  noticeId: string
  title: string
  now: number
}

export function HomeToRing({ home, noticeId, title, now }: HomeToRingProps) {
  const { home: scope, label, why, tries, triedAt } = home
  const { act, busy, trouble } = useWrite('call.done', `${noticeId}/${scope}/${tries}`)
  const [asking, setAsking] = useState(false)
  const close = async (outcome: CallOutcome) => {
    await act({ scope, noticeId, outcome })
    setAsking(false)
  }
  return (
    <Card>
      <View className='card-head'>
        <View className='strong'>{label}</View>
        {tries > 0 ? <Chip tone='due' text={`${tries} 次没人接`} /> : null}
      </View>
      <View className='soft'>{whys[why]}</View>
      {triedAt === undefined ? null : <View className='faint'>{`上次打：${dayAndTime(triedAt, now)}`}</View>}
      <Phone home={home} title={title} />
      <TroubleNote trouble={trouble} />
      <View className='row wrap'>
        {(['told', 'visit', 'noAnswer'] as const).map(outcome => (
          <Button
            key={outcome}
            look='ghost'
            small
            text={callOutcomeNames[outcome]}
            label={`${label}，${callOutcomeNames[outcome]}`}
            disabled={busy}
            onTap={() => void close(outcome)}
          />
        ))}
        <Button
          look='ghost'
          small
          text={callOutcomeNames.declined}
          label={`${label}，${callOutcomeNames.declined}`}
          disabled={busy}
          onTap={() => setAsking(true)}
        />
      </View>
      <Dialog
        open={asking}
        title='以后不再打给这一户？'
        text='这一户说不要打电话。一年里，名单上都不再列出来，有事请贴条或上门。'
        act='记下不再打'
        busy={busy}
        onAct={() => void close('declined')}
        onClose={() => setAsking(false)}
      />
    </Card>
  )
}
