/** The photo of the paper on the board: with the first one the thirty days begin. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DisclosureView } from 'types/disclosure'
import { useWrite } from '@/cloud/use-write'
import { PhotoField } from '@/session/photo-field'
import { ToPrint } from '@/session/to-print'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { fullDay } from '@/ui/time'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

const noPhotos: { media: string[] } = { media: [] }

export function Board({ view }: { view: DisclosureView }) {
  const { id, scope, hangsUntil } = view
  const [draft, change, clear] = useDraft(`board/${id}`, noPhotos)
  const [sending, setSending] = useState(false)
  const { act, busy, trouble } = useWrite('disclosure.board', id)
  const keep = async () => {
    if (!(await act({ disclosureId: id, media: draft.media }))) return
    clear()
    toast('收到了，三十天从第一张照片算起')
  }
  return (
    <>
      <Card>
        <View className='strong'>公告栏的照片</View>
        <View className='soft'>
          {hangsUntil === undefined
            ? '先打印公示表，贴到大家看得到的公告栏，再拍一张。'
            : `公告栏挂到 ${fullDay(hangsUntil)}。中间也可以再拍。`}
        </View>
        <View className='card-part'>
          <PhotoField
            scope={scope}
            label='拍下贴好的公示表'
            why='照片给大家看：公示表真的贴出来了。'
            most={3}
            ids={draft.media}
            onIds={media => change({ media })}
            onBusy={setSending}
          />
        </View>
        <TroubleNote trouble={trouble} />
        <Button text='交上照片' busy={busy} disabled={sending || draft.media.length === 0} onTap={() => void keep()} />
      </Card>
      <ToPrint id={id} papers={[{ form: 'disclosure', title: '公共收益季度公示表' }]} />
    </>
  )
}
