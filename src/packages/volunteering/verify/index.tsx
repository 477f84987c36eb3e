/** 查验证明: what a paper with this number must say; nothing about whose it is. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useRead } from '@/cloud/query'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { TextInput } from '@/ui/text-input'
import { fullDay } from '@/ui/time'
import { TroubleNote } from '@/ui/trouble-note'
import { minutesWords } from '../minutes-words'

const FIGURES = 12

function Answer({ number }: { number: string }) {
  const { data, waiting, trouble } = useRead('certificate.check', { number }, { keep: false })
  if (waiting) return <Skeleton cards={1} />
  if (trouble || !data) return <TroubleNote trouble={trouble} />
  const { place, from, until, minutes, times, issuer, issuedAt } = data
  return (
    <Card>
      <View className='card-head'>
        <Chip tone='done' icon='check' text='有这张证明' />
      </View>
      <View className='h2'>{`${minutesWords(minutes)}，${times} 次`}</View>
      <View>{`${fullDay(from)} 到 ${fullDay(until - 1)}`}</View>
      <View>{`${place}，${issuer} ${fullDay(issuedAt)} 开的`}</View>
      <View className='soft'>纸上写的和这里不一样，就不要认。是谁的证明，这里不显示，请看纸和证件。</View>
    </Card>
  )
}

export default function VerifyPage() {
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const number = typed.replace(/\D/g, '')
  return (
    <Page title='查验证明'>
      <Card>
        <View className='column'>
          <TextInput kind='number' label='证明上的编号（12 位数字）' maxLength={16} value={typed} onChange={setTyped} />
          <Button text='查一查' disabled={number.length !== FIGURES} onTap={() => setAsked(number)} />
        </View>
      </Card>
      {asked ? <Answer key={asked} number={asked} /> : null}
    </Page>
  )
}
