/** 要联系提的人: says for what, is told who and how to reach them once, and leaves a line that the person sees. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { MatterView } from 'types/matters'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { oneLine } from '@/ui/one-line'
import { Pills } from '@/ui/pills'
import { Row } from '@/ui/row'
import { TextInput } from '@/ui/text-input'
import { TroubleNote } from '@/ui/trouble-note'
import { ActPage } from '../act-page'

const PURPOSE_MIN = 4
const PURPOSE_MAX = 60

const usual = ['约时间上门看看', '问清楚是什么情况', '告诉他办到哪了'].map(text => ({ value: text, text }))

/** What was told is kept on no phone: it is gone when the page is left. */
interface Told {
  label: string
  place: string
  phones: string[]
}

function Reach({ told: { label, place, phones } }: { told: Told }) {
  return (
    <>
      <Card rows>
        <Row icon='home' head={label} note={`地方：${place}`} />
        {phones.map(phone => (
          <Row
            key={phone}
            icon='phone'
            head={phone}
            note='这一户登记的电话，接的不一定是本人'
            onTap={() => void Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined)}
          />
        ))}
      </Card>
      {phones.length === 0 ? <View className='soft'>没有留电话。请上门，或在事情下面写明等他来看。</View> : null}
      <View className='soft'>已经记下是谁、为什么看的，本人看得到。离开这一页就不再显示。</View>
    </>
  )
}

function Form({ matter }: { matter: MatterView }) {
  const [purpose, setPurpose] = useState('')
  const [told, setTold] = useState<Told | undefined>()
  const { act, busy, trouble } = useWrite('matter.author', matter.id)
  const why = oneLine(purpose)
  const ask = async () => setTold(await act({ matterId: matter.id, purpose: why }))
  if (told) return <Reach told={told} />
  return (
    <>
      <Card>
        <Pills label='为什么要联系' options={usual} value={purpose} onChange={setPurpose} />
        <TextInput
          label='或者写明原因'
          hint='本人会看到这句话'
          maxLength={PURPOSE_MAX}
          value={purpose}
          onChange={setPurpose}
        />
      </Card>
      <TroubleNote trouble={trouble} />
      <Button text='看是谁、怎么联系' busy={busy} disabled={why.length < PURPOSE_MIN} onTap={() => void ask()} />
      {matter.sensitive ? (
        <View className='soft'>他请大家替他保密：不在群里说，不带别人去，先约他方便的时间和地方。</View>
      ) : null}
    </>
  )
}

export default function AuthorPage() {
  return (
    <ActPage title='要联系提的人' act='author'>
      {matter => <Form matter={matter} />}
    </ActPage>
  )
}
