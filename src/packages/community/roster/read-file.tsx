/** A file that has been sent: has it read, or takes another one. */
import { View } from '@tarojs/components'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { TroubleNote } from '@/ui/trouble-note'
import type { RosterDraft } from './use-roster-draft'

interface ReadFileProps {
  scope: string
  file: RosterDraft
  onRead: (importId: string) => void
  onOther: () => void
}

export function ReadFile({ scope, file, onRead, onOther }: ReadFileProps) {
  const { fileId, fileName } = file
  const { act, busy, trouble } = useWrite('roster.read', fileId)
  const read = async () => {
    const roster = await act({ scope, fileId, fileName })
    if (roster) onRead(roster.id)
  }
  return (
    <>
      <Card>
        <View className='soft'>传好了</View>
        <View className='h2'>{fileName}</View>
      </Card>
      <TroubleNote trouble={trouble} />
      <Button text='读这份名册' busy={busy} busyText='正在一行一行地读…' onTap={() => void read()} />
      <Button look='ghost' text='换一份文件' disabled={busy} onTap={onOther} />
    </>
  )
}
