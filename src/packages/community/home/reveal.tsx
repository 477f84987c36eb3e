/** Shows a home's phone numbers for a stated purpose; says first that the household will see who looked and why. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Pills } from '@/ui/pills'
import { Row } from '@/ui/row'
import { Sheet } from '@/ui/sheet'
import { TextInput } from '@/ui/text-input'
import { TroubleNote } from '@/ui/trouble-note'

const PURPOSE_MIN = 4
const PURPOSE_MAX = 60

const usual = ['通知开会或表决', '上门前先联系', '漏水停气等急事', '核对名册'].map(text => ({ value: text, text }))

function Phones({ phones }: { phones: readonly string[] }) {
  return (
    <Card rows>
      {phones.map(phone => (
        <Row
          key={phone}
          icon='phone'
          head={phone}
          note='点一下打过去'
          onTap={() => void Taro.makePhoneCall({ phoneNumber: phone })}
        />
      ))}
      <View className='list-row soft'>已经记下。这一户在“谁看过我的信息”里看得到。</View>
    </Card>
  )
}

export function Reveal({ scope }: { scope: string }) {
  const { act, busy, trouble } = useWrite('contact.reveal', scope)
  const [draft, change, clear] = useDraft(`reveal/${scope}`, { purpose: '' })
  const [asking, setAsking] = useState(false)
  const [phones, setPhones] = useState<string[]>([])
  const purpose = draft.purpose.trim()
  const look = async () => {
    const shown = await act({ scope, purpose })
    if (!shown) return
    setPhones(shown.phones)
    clear()
    setAsking(false)
  }
  if (phones.length > 0) return <Phones phones={phones} />
  return (
    <>
      <Button look='ghost' icon='phone' text='看电话' onTap={() => setAsking(true)} />
      <Sheet title='看电话' open={asking} onClose={() => setAsking(false)}>
        <View className='column'>
          <Banner
            tone='due'
            icon='sealed'
            head='这一户会看到是您看的'
            text='谁看的、什么时候、为了什么，都会记下来，他们在“我的”页随时能查。'
          />
          <Card>
            <Pills label='为了什么' options={usual} value={purpose} onChange={value => change({ purpose: value })} />
            <TextInput
              label='或者自己写'
              hint={`${PURPOSE_MIN} 到 ${PURPOSE_MAX} 个字`}
              error={trouble?.fields.includes('purpose') ? '请写清楚为了什么' : undefined}
              maxLength={PURPOSE_MAX}
              value={draft.purpose}
              onChange={value => change({ purpose: value })}
            />
          </Card>
          <TroubleNote trouble={trouble} />
          <Button
            text='看电话，并记下来'
            busy={busy}
            disabled={purpose.length < PURPOSE_MIN}
            onTap={() => void look()}
          />
        </View>
      </Sheet>
    </>
  )
}
