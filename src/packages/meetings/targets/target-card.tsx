/** One target: met or not and how long is left, in words; below it what proves it, which leads there. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { type Target, targetNames } from 'types/targets'
import { go } from '@/session/go'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Row } from '@/ui/row'
import { dayAndTime } from '@/ui/time'
import { lightOf } from './light'

interface TargetCardProps {
  target: Target
  now: number
  /** A button with which the holder does it. */
  act?: ReactNode
}

export function TargetCard({ target, now, act }: TargetCardProps) {
  const { title, period } = targetNames[target.id]
  const { tone, text } = lightOf(target, now)
  return (
    <Card>
      <View className='card-head'>
        <View className='h2'>{title}</View>
        <Chip tone={tone} text={text} />
      </View>
      <View className='soft'>{`${period}至少 ${target.wanted} 次，已有 ${target.done} 次`}</View>
      {target.proofs.map(({ title: head, at, link }) => (
        <Row
          key={`${at}-${head}`}
          icon='check'
          head={head}
          note={dayAndTime(at, now)}
          {...(link ? { onTap: () => go(link) } : {})}
        />
      ))}
      {act ? <View className='card-part'>{act}</View> : null}
      <View className='faint'>{target.article}</View>
    </Card>
  )
}
