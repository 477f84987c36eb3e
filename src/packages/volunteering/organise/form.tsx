/** The form of an activity: kept on the phone while it is written; says what is still missing. */
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { ActivityView } from 'types/activities'
import type { TeamView } from 'types/teams'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { dayField } from '@/ui/day-fields'
import { Dialog } from '@/ui/dialog'
import { MomentPicker } from '@/ui/picker'
import { Pills } from '@/ui/pills'
import { StillMissing } from '@/ui/still-missing'
import { TextArea } from '@/ui/text-area'
import { TextInput } from '@/ui/text-input'
import { day as dayWords, said } from '@/ui/time'
import { TroubleNote } from '@/ui/trouble-note'
import { kindChoices } from '../kind-choices'
import { Asks } from './asks'
import { firstPlan, missingOf, type Plan, sentOf, startOf } from './plan'

const lengths = [
  { value: '60', text: '1 小时' },
  { value: '90', text: '1 个半小时' },
  { value: '120', text: '2 小时' },
  { value: '180', text: '3 小时' },
  { value: '240', text: '半天' }
]

interface PartProps {
  plan: Plan
  onChange: (some: Partial<Plan>) => void
}

function What({ plan, onChange }: PartProps) {
  return (
    <Card>
      <Pills label='哪一类' options={kindChoices} value={plan.kind} onChange={kind => onChange({ kind })} />
      <TextInput
        label='做什么'
        placeholder='例如：一起扫院子'
        maxLength={30}
        value={plan.title}
        onChange={title => onChange({ title })}
      />
      <TextArea
        label='怎么做'
        placeholder='例如：把3号楼前的落叶扫干净，工具社区出'
        maxLength={500}
        value={plan.about}
        onChange={about => onChange({ about })}
      />
      <TextInput
        label='帮谁'
        placeholder='例如：楼里的老人'
        hint='不要写名字和门牌'
        maxLength={40}
        value={plan.forWhom}
        onChange={forWhom => onChange({ forWhom })}
      />
    </Card>
  )
}

function Where({ plan, onChange, now }: PartProps & { now: number }) {
  return (
    <Card>
      <TextInput
        label='在哪儿'
        placeholder='例如：3号楼前广场'
        maxLength={40}
        value={plan.place}
        onChange={place => onChange({ place })}
      />
      <MomentPicker
        mode='date'
        label='哪一天'
        value={plan.day}
        words={dayWords(startOf(plan), now)}
        start={dayField(now)}
        onChange={day => onChange({ day })}
      />
      <MomentPicker mode='time' label='几点' value={plan.clock} onChange={clock => onChange({ clock })} />
      <Pills label='多久' options={lengths} value={plan.lasts} onChange={lasts => onChange({ lasts })} />
      <TextInput
        kind='number'
        label='要几个人'
        maxLength={3}
        value={plan.capacity}
        onChange={text => onChange({ capacity: text.replace(/\D/g, '') })}
      />
    </Card>
  )
}

interface OrganiseFormProps {
  team: TeamView
  scope: string
  before: ActivityView | undefined
}

export function OrganiseForm({ team, scope, before }: OrganiseFormProps) {
  const now = useNow()
  const [asking, setAsking] = useState(false)
  const about = `${team.id}/${before?.id ?? ''}`
  const [plan, change, clear] = useDraft(`activity/${about}`, firstPlan(team, before, now))
  const { act, busy, trouble } = useWrite('activity.organise', about)
  const missing = missingOf(plan)
  const send = async () => {
    const activity = await act(sentOf(plan, team.id, scope))
    setAsking(false)
    if (!activity) return
    clear()
    void Taro.redirectTo({ url: `/packages/volunteering/activity/index?id=${activity.id}` })
  }
  return (
    <>
      <What plan={plan} onChange={change} />
      <Where plan={plan} onChange={change} now={now} />
      <Asks plan={plan} onChange={change} />
      <TroubleNote trouble={trouble} />
      <Button text='发出去，请邻居来' disabled={missing.length > 0} onTap={() => setAsking(true)} />
      <StillMissing what={missing} />
      <Dialog
        open={asking}
        title='现在发出去？'
        text={`${said(startOf(plan), now)}，${plan.place.trim()}。住在那儿的邻居会在当天的汇总里收到。`}
        act='发出去'
        busy={busy}
        onAct={() => void send()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
