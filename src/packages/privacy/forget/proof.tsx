/** Somebody who was deleted before looks up, by their number, that it was done. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useRead } from '@/cloud/query'
import { Button } from '@/ui/button'
import { Fold } from '@/ui/fold'
import { TextInput } from '@/ui/text-input'
import { fullTime } from '@/ui/time'
import { TroubleNote } from '@/ui/trouble-note'

const DIGITS = 12
/** Room for the gaps that people type. */
const TYPED_MAX = 16

function Found({ number }: { number: string }) {
  const { data, trouble } = useRead('data.proof', { number }, { keep: false })
  if (trouble) return <TroubleNote trouble={trouble} />
  if (!data) return null
  const { askedAt, doneAt, removed = 0, unlinked = 0 } = data
  return (
    <View>
      {doneAt === undefined
        ? `${fullTime(askedAt)} 提出，正在办。`
        : `${fullTime(askedAt)} 提出，${fullTime(doneAt)} 删完：删掉 ${removed} 条，断开 ${unlinked} 条。`}
    </View>
  )
}

export function Proof() {
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const digits = typed.replace(/\D/g, '')
  return (
    <Fold icon='search' title='以前注销过，查编号'>
      <View className='column'>
        <TextInput
          label='注销编号'
          kind='number'
          hint={`${DIGITS} 位数字`}
          maxLength={TYPED_MAX}
          value={typed}
          onChange={setTyped}
        />
        <Button look='ghost' text='查' disabled={digits.length !== DIGITS} onTap={() => setAsked(digits)} />
        {asked ? <Found key={asked} number={asked} /> : null}
      </View>
    </Fold>
  )
}
