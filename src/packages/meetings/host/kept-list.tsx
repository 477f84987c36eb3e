/** Everything that was noted, newest first, and whether it is only on this phone or has arrived. */
import { View } from '@tarojs/components'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { clockField } from '@/ui/day-fields'
import type { Tone } from '@/ui/tone'
import { type Kept, refusalWords, unsent } from './sheet'
import type { HostSheet } from './use-sheet'

function chipOf({ outcome }: Kept): { tone: Tone; text: string } {
  if (outcome === undefined) return { tone: 'now', text: '在手机里' }
  return outcome === 'kept' ? { tone: 'done', text: '送到了' } : { tone: 'due', text: '没算上' }
}

const noteOf = ({ entry, outcome }: Kept): string => {
  const why = outcome && outcome !== 'kept' ? `，${refusalWords[outcome]}` : ''
  return `${clockField(entry.at)} 记的${why}`
}

/** Where things are, in one sentence. */
export function SheetState({ sheet }: { sheet: HostSheet }) {
  const { kept, sending, trouble, full, send } = sheet
  const waiting = unsent(kept).length
  if (full) {
    return <Banner tone='due' icon='alert' head='手机存满了' text='最后一条可能没存住。请先抄在纸上，再清理手机。' />
  }
  if (waiting === 0) {
    return kept.length > 0 ? <Banner tone='done' icon='check' text={`${kept.length} 条都送到了。`} /> : null
  }
  const text = trouble?.reason ? trouble.message : '存在手机里，关掉也不会丢。有了信号会自己送，会后三天内都行。'
  return (
    <Banner
      tone='now'
      icon='offline'
      head={`手机里有 ${waiting} 条还没送到`}
      text={text}
      act={<Button small look='ghost' text='现在送' busy={sending} busyText='正在送…' onTap={() => void send()} />}
    />
  )
}

export function KeptList({ kept }: { kept: readonly Kept[] }) {
  if (kept.length === 0) return null
  return (
    <Card rows>
      {[...kept].reverse().map(one => (
        <View key={one.entry.id} className='list-row'>
          <View className='grow'>
            <View className='strong'>{one.words}</View>
            <View className='soft'>{noteOf(one)}</View>
          </View>
          <Chip {...chipOf(one)} />
        </View>
      ))}
    </Card>
  )
}
