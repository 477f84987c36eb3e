/** Asks about the accounts, or suggests something; what was typed stays until it is sent. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { type MoneyDoubt, moneyDoubts } from 'types/inspecting'
import { useWrite } from '@/cloud/use-write'
import { PhotoField } from '@/session/photo-field'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { Segments } from '@/ui/segments'
import { Sheet } from '@/ui/sheet'
import { TextArea } from '@/ui/text-area'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

interface AskSheetProps {
  scope: string
  /** What it is about; neither is the accounts as a whole. */
  disclosureId?: string
  entryId?: string
  onClose: () => void
}

const empty: { kind: MoneyDoubt; text: string; media: string[] } = { kind: 'objection', text: '', media: [] }
const days: Readonly<Record<MoneyDoubt, string>> = { objection: '三天', suggestion: '七天' }

export function AskSheet({ scope, disclosureId, entryId, onClose }: AskSheetProps) {
  const about = entryId ?? disclosureId ?? scope
  const [draft, change, clear] = useDraft(`ask/${about}`, empty)
  const [sending, setSending] = useState(false)
  const { act, busy, trouble } = useWrite('objection.raise', about)
  const { kind, text, media } = draft
  const send = async () => {
    const made = await act({
      scope,
      kind,
      text: text.trim(),
      ...(disclosureId ? { disclosureId } : {}),
      ...(entryId ? { entryId } : {}),
      ...(media.length > 0 ? { media } : {})
    })
    if (!made) return
    clear()
    onClose()
    toast(made.state === 'checking' ? '收到了，看过就放出来' : `收到了，${days[kind]}内答复您`)
  }
  return (
    <Sheet title='问一问' open onClose={onClose}>
      <View className='column'>
        <Segments
          label='有疑问还是提建议'
          options={(['objection', 'suggestion'] as const).map(value => ({ value, text: moneyDoubts[value] }))}
          value={kind}
          onChange={chosen => change({ kind: chosen })}
        />
        <TextArea
          label={kind === 'objection' ? '哪里看不懂、对不上' : '怎么办会更好'}
          placeholder={
            kind === 'objection' ? '例如：电梯广告三月就到期了，四月的钱收了吗？' : '例如：快递柜的合同该重新谈价。'
          }
          maxLength={500}
          value={text}
          onChange={typed => change({ text: typed })}
        />
        <PhotoField
          scope={scope}
          label='照片（可以不放）'
          most={3}
          ids={media}
          onIds={ids => change({ media: ids })}
          onBusy={setSending}
        />
        <TroubleNote trouble={trouble} />
        <Button text='问' busy={busy} disabled={sending || text.trim().length < 4} onTap={() => void send()} />
        <View className='soft'>{`大家都看得到，只写是几号楼，不写名字。${days[kind]}内要答复。`}</View>
      </View>
    </Sheet>
  )
}
