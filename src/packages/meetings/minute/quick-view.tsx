/** What somebody has just said, in two taps: which group, then the words. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { openPermissions } from '@/cloud/voice-notes'
import { useRecorder } from '@/session/use-recorder'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Pills } from '@/ui/pills'
import { TextArea } from '@/ui/text-area'
import { toast } from '@/ui/toast'
import { VoiceNote } from '@/ui/voice-note'
import type { ViewRow } from './paper'

interface QuickViewProps {
  /** Groups that the meeting concerns, and those already written down. */
  groups: readonly string[]
  views: readonly ViewRow[]
  onAdd: (view: ViewRow) => void
}

/** One view is a few sentences. */
const SECONDS_MAX = 60

const usual = ['业主', '租户', '老人', '物业']

export function QuickView({ groups, views, onAdd }: QuickViewProps) {
  const [group, setGroup] = useState('')
  const [text, setText] = useState('')
  const known = [...new Set([...(groups.length > 0 ? groups : usual), ...views.map(view => view.group)])].filter(
    Boolean
  )
  // Only the words are wanted: the recording itself stays on the phone.
  const { phase, seconds, press, release } = useRecorder(SECONDS_MAX, heard => {
    if (heard.text) setText(before => `${before}${heard.text}`.slice(0, 300))
    else toast('没听出字来，请打字')
  })
  const add = () => {
    onAdd({ group, text, name: '' })
    setText('')
  }
  return (
    <Card>
      <View className='h2'>{`边听边记（记了 ${views.length} 句）`}</View>
      <Pills
        label='谁在说'
        options={known.map(name => ({ value: name, text: name }))}
        value={group}
        onChange={setGroup}
      />
      <TextArea label='说了什么' placeholder='照原话记，不写名字' maxLength={300} value={text} onChange={setText} />
      <VoiceNote phase={phase} seconds={seconds} onPress={press} onRelease={release} onAllow={openPermissions} />
      <View className='card-part'>
        <Button
          look='ghost'
          icon='add'
          text='记下这句'
          disabled={group === '' || text.trim().length < 2 || views.length >= 40}
          onTap={add}
        />
      </View>
    </Card>
  )
}
