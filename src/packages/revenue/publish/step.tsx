/** One step, asked once more before it is taken, because none of them can be taken back. */
import { useState } from 'react'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

const words = {
  close: {
    act: '结账',
    text: '结了账，这三个月就不能再往里记。漏的、错的，以后记到那时的月份，写明是补记。',
    done: '结好了，等核对的人来核对'
  },
  check: { act: '核对过了', text: '您确认账和凭证对得上。结账满三分钟、封好账以后才能点。', done: '核对好了' },
  agree: { act: '同意公示', text: '您代表业委会看过这个季度的账，同意公示给全体业主。', done: '同意了，可以公示了' },
  publish: { act: '公示', text: '每一户都会收到通知。公示以后，请打印出来贴到公告栏，再拍一张照片。', done: '公示了' }
} as const

export type StepName = keyof typeof words

const operations = {
  close: 'disclosure.close',
  check: 'disclosure.check',
  agree: 'disclosure.agree',
  publish: 'disclosure.publish'
} as const

interface StepProps {
  disclosureId: string
  step: StepName
  quarter: string
}

export function Step({ disclosureId, step, quarter }: StepProps) {
  const [asking, setAsking] = useState(false)
  const { act, busy, trouble } = useWrite(operations[step], disclosureId)
  const { act: word, text, done } = words[step]
  const take = async () => {
    const taken = await act({ disclosureId })
    setAsking(false)
    if (taken) toast(done)
  }
  return (
    <>
      <TroubleNote trouble={trouble} />
      <Button text={word} busy={busy} onTap={() => setAsking(true)} />
      <Dialog
        open={asking}
        title={`${quarter}：${word}？`}
        text={text}
        act={word}
        busy={busy}
        onAct={() => void take()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
