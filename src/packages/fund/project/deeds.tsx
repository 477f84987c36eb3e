/** What the person can do about the project now: the next step first, the others beside it. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ProjectAct, ProjectView } from 'types/projects'
import { useWrite } from '@/cloud/use-write'
import { go } from '@/session/go'
import { address } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Sheet } from '@/ui/sheet'
import { TextArea } from '@/ui/text-area'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

const doors: readonly { act: ProjectAct; text: string; page: string }[] = [
  { act: 'prove', text: '说清为什么需要', page: 'fund/prove' },
  { act: 'approve', text: '写上凭什么做', page: 'fund/approve' },
  { act: 'plan', text: '写计划', page: 'fund/plan' },
  { act: 'leftover', text: '剩下的钱怎么办', page: 'fund/leftover' },
  { act: 'report', text: '写报告', page: 'fund/report' },
  { act: 'spend', text: '申请一笔支出', page: 'fund/spend' },
  { act: 'receive', text: '记一笔收入', page: 'fund/receive' },
  { act: 'change', text: '请求改变用途', page: 'fund/change' }
]

type StepAct = 'end-raising' | 'no-match' | 'finish' | 'drop'

const steps: readonly { act: StepAct; text: string; note: string; why: boolean }[] = [
  { act: 'end-raising', text: '结束募集', note: '不再收新的捐款，没到的确认函照样能记。', why: false },
  { act: 'no-match', text: '配捐没有到，不等了', note: '写清为什么没有到。', why: true },
  { act: 'finish', text: '做完了', note: '三个月内公布总的报告。', why: false },
  { act: 'drop', text: '不做了', note: '写清为什么不做了。', why: true }
]

const WHY_MIN = 2

function Step({ project, step }: { project: ProjectView; step: (typeof steps)[number] }) {
  const [open, setOpen] = useState(false)
  const [why, setWhy] = useState('')
  const { act, busy, trouble } = useWrite('project.step', `${project.id}:${step.act}`)
  const send = async () => {
    const done = await act({ projectId: project.id, act: step.act, why: why.trim() })
    if (done) toast('记好了')
    setOpen(false)
  }
  return (
    <>
      <TroubleNote trouble={trouble} />
      <Button look='ghost' text={step.text} busy={busy} onTap={() => setOpen(true)} />
      {step.why ? (
        <Sheet title={step.text} open={open} onClose={() => setOpen(false)}>
          <View className='soft'>{step.note}</View>
          <TextArea label='为什么' maxLength={200} value={why} onChange={setWhy} />
          <Button text={step.text} busy={busy} disabled={why.trim().length < WHY_MIN} onTap={() => void send()} />
        </Sheet>
      ) : (
        <Dialog
          open={open}
          title={`${step.text}？`}
          text={step.note}
          act={step.text}
          busy={busy}
          onAct={() => void send()}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}

/** Out of the fund's own money by the formula; what somebody else adds comes in as a receipt. */
function MatchNow({ project }: { project: ProjectView }) {
  const { act, busy, trouble } = useWrite('fund.transfer', `${project.id}:match`)
  const terms = project.plan?.match
  if (!terms) return null
  const draft = async () => {
    const line = await act({ projectId: project.id, kind: 'match' })
    if (line) go(`/packages/fund/line/index?id=${line.id}`)
  }
  const receive = () =>
    go(address('/packages/fund/receive/index', { scope: project.scope, projectId: project.id, source: 'match' }))
  return (
    <>
      <TroubleNote trouble={trouble} />
      <Button
        text={terms.from === 'general' ? '算配捐' : '记配捐到账'}
        busy={busy}
        onTap={() => (terms.from === 'general' || project.numbers.giftsFen === 0 ? void draft() : receive())}
      />
    </>
  )
}

export function Deeds({ project }: { project: ProjectView }) {
  const { id, acts, scope } = project
  const open = doors.filter(({ act }) => acts.includes(act))
  const addressed = (page: string) => address(`/packages/${page}/index`, { id, scope, projectId: id })
  return (
    <>
      {acts.includes('match') ? <MatchNow project={project} /> : null}
      {open.map(({ act, text, page }, place) => (
        <Button
          key={act}
          look={place === 0 && !acts.includes('match') ? 'main' : 'ghost'}
          text={text}
          onTap={() => go(addressed(page))}
        />
      ))}
      {steps
        .filter(({ act }) => acts.includes(act))
        .map(step => (
          <Step key={step.act} project={project} step={step} />
        ))}
    </>
  )
}
