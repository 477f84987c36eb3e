/** What a 红邻书记 does here: report upwards, where the figures fill themselves in, and take on a neighbour. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'
import { TextArea } from '@/ui/text-area'
import { TextInput } from '@/ui/text-input'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

const DIGITS = 10

function ReportForm({ scope, onDone }: { scope: string; onDone: () => void }) {
  const [draft, change, clear] = useDraft(`report/${scope}`, { words: '' })
  const { act, busy, trouble } = useWrite('post.report', scope)
  const send = async () => {
    if (!(await act({ scope, words: draft.words.trim() }))) return
    clear()
    toast('汇报送上去了')
    onDone()
  }
  return (
    <View className='column'>
      <View>开了几次会、说定了几件事，系统已经数好，会一起送上去，不用填表。</View>
      <TextArea
        label='想补充的话（可以不写）'
        placeholder='难办的事、需要上面帮的忙'
        maxLength={500}
        value={draft.words}
        onChange={words => change({ words })}
      />
      <TroubleNote trouble={trouble} />
      <Button text='送上去' busy={busy} onTap={() => void send()} />
    </View>
  )
}

function PairForm({ scope, onDone }: { scope: string; onDone: () => void }) {
  const [typed, setTyped] = useState('')
  const personCode = typed.replace(/\D/g, '')
  const { act, busy, trouble } = useWrite('post.pair', `${scope}/${personCode}`)
  const send = async () => {
    if (!(await act({ scope, personCode }))) return
    toast('记下了，会告诉他')
    onDone()
  }
  return (
    <View className='column'>
      <View>先当面问过他愿不愿意。他会收到一条通知。</View>
      <TextInput
        kind='number'
        label='他的编号（10 位数字，在“我的”页）'
        maxLength={13}
        value={typed}
        onChange={setTyped}
      />
      <TroubleNote trouble={trouble} />
      <Button text='带着他一起做' busy={busy} disabled={personCode.length !== DIGITS} onTap={() => void send()} />
    </View>
  )
}

const deeds = {
  report: { text: '写一次汇报', title: '向上汇报', Form: ReportForm },
  successor: { text: '带一位邻居', title: '培养后备人才', Form: PairForm }
} as const

export function Deed({ what, scope }: { what: keyof typeof deeds; scope: string }) {
  const [open, setOpen] = useState(false)
  const { text, title, Form } = deeds[what]
  return (
    <>
      <Button look='ghost' small text={text} onTap={() => setOpen(true)} />
      <Sheet title={title} open={open} onClose={() => setOpen(false)}>
        {open ? <Form scope={scope} onDone={() => setOpen(false)} /> : null}
      </Sheet>
    </>
  )
}
