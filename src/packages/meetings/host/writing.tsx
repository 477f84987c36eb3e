/** What is known and what is said, written down at the place; what is typed survives a killed app before it is kept. */
import { View } from '@tarojs/components'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { TextArea } from '@/ui/text-area'
import type { HostSheet } from './use-sheet'

interface WritingProps {
  meetingId: string
  /** The facts can still be written: nobody has been drawn to speak. */
  open: boolean
  note: HostSheet['note']
}

export function Writing({ meetingId, open, note }: WritingProps) {
  const [draft, change] = useDraft(`host/${meetingId}`, { said: '', known: '' })
  const said = draft.said.trim().replace(/\s*\n\s*/g, ' ')
  const known = draft.known.trim()
  const keepSaid = () => {
    note({ kind: 'note', text: said }, said)
    change({ said: '' })
  }
  const keepKnown = () => {
    note({ kind: 'facts', text: known }, `情况：${known}`)
    change({ known: '' })
  }
  return (
    <>
      <Card>
        <View className='h2'>谁说了什么</View>
        <TextArea
          label='记一条，写纪要时用'
          placeholder='例如：一楼住户：怕挡光，离楼远点就行'
          maxLength={300}
          value={draft.said}
          onChange={value => change({ said: value })}
        />
        <Button look='ghost' text='记下这一条' disabled={said === ''} onTap={keepSaid} />
      </Card>
      {open ? (
        <Card>
          <View className='h2'>情况</View>
          <TextArea
            label='开始说之前先写明白'
            placeholder='现场数的、量的'
            maxLength={1000}
            value={draft.known}
            onChange={value => change({ known: value })}
          />
          <Button look='ghost' text='记下情况' disabled={known.length < 2} onTap={keepKnown} />
        </Card>
      ) : null}
    </>
  )
}
