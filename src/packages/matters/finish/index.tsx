/** 公布结果: what was done, what it cost and who is better off; then those concerned are asked to judge it. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MatterView } from 'types/matters'
import { useWrite } from '@/cloud/use-write'
import { backTo } from '@/session/back'
import { PhotoField } from '@/session/photo-field'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Dialog } from '@/ui/dialog'
import { oneLine } from '@/ui/one-line'
import { TextArea } from '@/ui/text-area'
import { TextInput } from '@/ui/text-input'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { fenTyped } from '@/ui/yuan'
import { ActPage, matterPage } from '../act-page'

const RESULT_MIN = 4
const RESULT_MAX = 400
const GAINS_MIN = 2
const GAINS_MAX = 200
const HELPERS_MIN = 2
const PHOTOS_MAX = 6

const empty = { result: '', gains: '', cost: '', helpers: '', media: [] as string[] }

function Form({ matter }: { matter: MatterView }) {
  const [draft, change, clear] = useDraft(`finish/${matter.id}`, empty)
  const [sending, setSending] = useState(false)
  const [asking, setAsking] = useState(false)
  const { act, busy, trouble } = useWrite('matter.finish', matter.id)
  const [result, gains] = [oneLine(draft.result), oneLine(draft.gains)]
  const wrong = (field: string) => (trouble?.fields.includes(field) ? '请改一改这一段' : undefined)
  const send = async () => {
    const costFen = fenTyped(draft.cost)
    const helpers = oneLine(draft.helpers)
    const more = {
      ...(draft.media.length > 0 ? { media: draft.media } : {}),
      ...(costFen === undefined ? {} : { costFen }),
      ...(helpers.length >= HELPERS_MIN ? { helpers } : {})
    }
    const done = await act({ matterId: matter.id, result, gains, ...more })
    setAsking(false)
    if (!done) return
    clear()
    toast('公布了，已请邻居来评')
    backTo(matterPage(matter.id))
  }
  return (
    <>
      <Card>
        <TextArea
          label='办成什么样'
          placeholder='做了什么、花了多少、什么时候完的'
          error={wrong('result')}
          maxLength={RESULT_MAX}
          value={draft.result}
          onChange={value => change({ result: value })}
        />
        <TextArea
          label='大家得到什么'
          placeholder='例如：3 号楼 48 户上下楼有灯了'
          error={wrong('gains')}
          maxLength={GAINS_MAX}
          value={draft.gains}
          onChange={value => change({ gains: value })}
        />
      </Card>
      <More scope={matter.scope} draft={draft} wrong={wrong('helpers')} onChange={change} onBusy={setSending} />
      <TroubleNote trouble={trouble} />
      <Button
        text='公布结果'
        disabled={sending || wrongCost(draft.cost) || result.length < RESULT_MIN || gains.length < GAINS_MIN}
        onTap={() => setAsking(true)}
      />
      <View className='soft'>公布以后请提的人和附议的人来评，过一阵再问一次还好不好。</View>
      <Dialog
        open={asking}
        title='现在公布结果？'
        text='邻居马上能看到，并来评这件事办得怎么样。公布以后不能再改。'
        act='公布结果'
        busy={busy}
        onAct={() => void send()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}

const wrongCost = (cost: string): boolean => cost.trim() !== '' && fenTyped(cost) === undefined

interface MoreProps {
  scope: string
  draft: typeof empty
  wrong: string | undefined
  onChange: (change: Partial<typeof empty>) => void
  onBusy: (busy: boolean) => void
}

/** What makes a result worth following: how it looks now, what it cost, who lent a hand. */
function More({ scope, draft, wrong, onChange, onBusy }: MoreProps) {
  return (
    <Card>
      <PhotoField
        scope={scope}
        label='办完以后的照片（可以不加）'
        most={PHOTOS_MAX}
        ids={draft.media}
        onIds={media => onChange({ media })}
        onBusy={onBusy}
      />
      <TextInput
        label='一共花了多少元（可以不写）'
        placeholder='例如：260'
        error={wrongCost(draft.cost) ? '请只写数字，最多两位小数' : undefined}
        maxLength={14}
        value={draft.cost}
        onChange={cost => onChange({ cost })}
      />
      <TextInput
        label='谁出了力（可以不写）'
        placeholder='例如：物业、三号楼志愿者'
        hint='想写人名，先问过本人'
        error={wrong}
        maxLength={100}
        value={draft.helpers}
        onChange={helpers => onChange({ helpers })}
      />
    </Card>
  )
}

export default function FinishPage() {
  return (
    <ActPage title='公布结果' act='finish'>
      {matter => <Form matter={matter} />}
    </ActPage>
  )
}
