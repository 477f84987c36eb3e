/** 写计划: what is done, how much each thing takes, when, how it is matched, what becomes of the rest. */
import { View } from '@tarojs/components'
import type { PlanDraft } from 'types/fund-parts'
import type { ProjectView } from 'types/projects'
import { useWrite } from '@/cloud/use-write'
import { backTo } from '@/session/back'
import { useDraft } from '@/session/use-draft'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { dayField, momentOf } from '@/ui/day-fields'
import { MomentPicker } from '@/ui/picker'
import { StillMissing } from '@/ui/still-missing'
import { TextArea } from '@/ui/text-area'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { inYuan } from '@/ui/yuan'
import { ItemsField, type ItemTyped, itemsTyped, sumTyped } from '../items-field'
import { StepPage } from '../step-page'
import { projectPage } from '../words'
import { MatchFields, type MatchTyped, matchTyped, noMatch } from './match-fields'

const DAY_MS = 86_400_000
const TEXT_MIN = 10
const LEFTOVER_MIN = 4

interface PlanTyped {
  text: string
  items: ItemTyped[]
  from: string
  until: string
  done: string
  leftover: string
  match: MatchTyped
}

const blank = (now: number): PlanTyped => ({
  text: '',
  items: [{ what: '', yuan: '' }],
  from: dayField(now + DAY_MS),
  until: dayField(now + 31 * DAY_MS),
  done: dayField(now + 90 * DAY_MS),
  leftover: '',
  match: noMatch
})

const missingOf = ({ text, items, leftover, match }: PlanTyped, goalFen: number): string[] => [
  ...(text.trim().length < TEXT_MIN ? ['怎么做'] : []),
  ...(sumTyped(items) === goalFen ? [] : [`各项加起来正好 ${inYuan(goalFen)}`]),
  ...(leftover.trim().length < LEFTOVER_MIN ? ['剩下的钱怎么办'] : []),
  ...(match.on && !matchTyped(match) ? ['配捐的比例、上限和谁出'] : [])
]

function planOf({ text, items, from, until, done, leftover, match }: PlanTyped): PlanDraft {
  const terms = matchTyped(match)
  return {
    text: text.trim(),
    items: itemsTyped(items),
    raiseFrom: momentOf(from, '00:00'),
    raiseUntil: momentOf(until, '23:59'),
    doneBy: momentOf(done, '23:59'),
    ...(terms ? { match: terms } : {}),
    leftover: leftover.trim()
  }
}

function Form({ project }: { project: ProjectView }) {
  const { id, goalFen } = project
  const now = useNow()
  const [draft, change, clear] = useDraft(`fund-plan/${id}`, blank(now))
  const { act, busy, trouble } = useWrite('project.plan', id)
  const missing = missingOf(draft, goalFen)
  const send = async () => {
    if (!(await act({ projectId: id, plan: planOf(draft) }))) return
    clear()
    toast('计划写好了')
    backTo(projectPage(id))
  }
  return (
    <>
      <Card>
        <TextArea
          label='怎么做'
          placeholder='为谁做什么，谁来做，谁来验收'
          maxLength={600}
          value={draft.text}
          onChange={text => change({ text })}
        />
        <View className='field-label'>钱怎么花</View>
        <ItemsField items={draft.items} goalFen={goalFen} onChange={items => change({ items })} />
      </Card>
      <Days draft={draft} now={now} onChange={change} />
      <MatchFields match={draft.match} onChange={match => change({ match })} />
      <Card>
        <TextArea
          label='有剩下的钱怎么办'
          placeholder='例如：转回社区基金，用于为老服务'
          maxLength={200}
          value={draft.leftover}
          onChange={leftover => change({ leftover })}
        />
      </Card>
      <TroubleNote trouble={trouble} />
      <StillMissing what={missing} />
      <Button text='写好计划' busy={busy} disabled={missing.length > 0} onTap={() => void send()} />
    </>
  )
}

function Days({
  draft,
  now,
  onChange
}: {
  draft: PlanTyped
  now: number
  onChange: (some: Partial<PlanTyped>) => void
}) {
  const start = dayField(now)
  return (
    <Card>
      <MomentPicker
        mode='date'
        label='哪天开始募集'
        start={start}
        value={draft.from}
        onChange={from => onChange({ from })}
      />
      <MomentPicker
        mode='date'
        label='哪天结束募集'
        start={start}
        value={draft.until}
        onChange={until => onChange({ until })}
      />
      <MomentPicker
        mode='date'
        label='哪天以前办完'
        start={start}
        value={draft.done}
        onChange={done => onChange({ done })}
      />
      <View className='soft'>公开募捐要在备案满十天以后才能开始。</View>
    </Card>
  )
}

export default function PlanPage() {
  return (
    <StepPage title='写计划' act='plan'>
      {project => <Form project={project} />}
    </StepPage>
  )
}
