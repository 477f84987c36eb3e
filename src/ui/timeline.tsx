/** What happened, newest first, with who and when. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Tap } from './tap'

export interface Happening {
  id: string
  what: string
  /** When and who, already in words. */
  note: string
  why?: string
  /** Where a paper can be seen. */
  link?: { text: string; onTap: () => void }
  /** Photos, below everything else. */
  below?: ReactNode
}

export function Timeline({ happenings }: { happenings: Happening[] }) {
  return (
    <View className='timeline'>
      <View className='timeline-rail' />
      {happenings.map(({ id, what, note, why, link, below }, place) => (
        <View key={id} className={classNames('event', place === happenings.length - 1 && 'event-first')}>
          <View className='event-dot' />
          <View className='strong'>{what}</View>
          <View className='soft'>{note}</View>
          {why ? <View className='soft'>{why}</View> : null}
          {link ? (
            <Tap className='link' label={link.text} onTap={link.onTap}>
              {link.text}
            </Tap>
          ) : null}
          {below}
        </View>
      ))}
    </View>
  )
}
