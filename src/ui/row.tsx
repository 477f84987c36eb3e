/** One line of a list inside a card: words, a note below, something at the end, an arrow when it leads on. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import { Tap } from './tap'

interface RowProps {
  head: string
  note?: string
  icon?: IconName
  /** A chip, a figure or a small button; a row with a button of its own must not lead on as a whole. */
  end?: ReactNode
  onTap?: () => void
}

export function Row({ head, note, icon, end, onTap }: RowProps) {
  const content = (
    <>
      {icon ? <Icon name={icon} /> : null}
      <View className='grow'>
        <View className='strong'>{head}</View>
        {note ? <View className='soft'>{note}</View> : null}
      </View>
      {end}
      {onTap ? (
        <View className='list-arrow'>
          <Icon name='next' />
        </View>
      ) : null}
    </>
  )
  if (!onTap) return <View className='list-row'>{content}</View>
  return (
    <Tap wordy className='list-row list-leads' label={note ? `${head}，${note}` : head} onTap={onTap}>
      {content}
    </Tap>
  )
}
