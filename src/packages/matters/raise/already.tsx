/** 已经有人提过: what neighbours have raised that means the same; one tap joins it. Nothing here holds back what is new. */
import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import type { SimilarMatter } from 'types/raising'
import { useRead } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { stateWords } from '@/pages/matters/matter-words'
import { go } from '@/session/go'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { TITLE_MIN } from '../words-fields'

/** Long enough that one asks when somebody pauses, not at every character. */
const PAUSE_MS = 700

/** The value as it has stood for a moment. */
function useSettled<T>(value: T, key: string): T {
  const [settled, setSettled] = useState({ value, key })
  const latest = useRef(value)
  latest.current = value
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ value: latest.current, key }), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [key])
  return settled.value
}

function One({ matter }: { matter: SimilarMatter }) {
  const { id, title, place, supports, state, mine, supported } = matter
  const { act, busy, trouble } = useWrite('matter.support', id)
  const join = async () => {
    if (await act({ matterId: id })) toast('附议好了，办得怎么样会告诉您')
  }
  const { tone, text } = stateWords[state]
  const voices = supports > 0 ? ` · ${supports} 人附议` : ''
  return (
    <Card>
      <View className='card-head'>
        <Chip tone={tone} text={text} />
        <View className='faint'>{`${place}${voices}`}</View>
      </View>
      <View className='h2'>{title}</View>
      <TroubleNote trouble={trouble} />
      <View className='card-part line-row'>
        {mine || supported ? (
          <View className='soft grow'>{mine ? '这是您自己提的' : '您附议过了'}</View>
        ) : (
          <Button small text='就是这事，附议' busy={busy} onTap={() => void join()} />
        )}
        <Button
          look='ghost'
          small
          text='看一看'
          label={`看一看：${title}`}
          onTap={() => go(`/packages/matters/show/index?id=${id}`)}
        />
      </View>
    </Card>
  )
}

interface AlreadyProps {
  scope: string
  title: string
  text: string
}

export function Already({ scope, title, text }: AlreadyProps) {
  const asked = useSettled({ scope, title, text }, `${scope}\n${title}\n${text}`)
  const { data } = useRead('matter.similar', asked, { enabled: asked.title.length >= TITLE_MIN, keep: false })
  if (!data || data.items.length === 0) return null
  return (
    <View className='column'>
      <View className='h2'>已经有人提过</View>
      <View className='soft'>是同一件事，附议更快；不是，接着往下交就行。</View>
      {data.items.map(matter => (
        <One key={matter.id} matter={matter} />
      ))}
    </View>
  )
}
