/** 办理方案: 四筹, people, money, policy and services, and the day by which it is done. */
import { View } from '@tarojs/components'
import type { MatterView } from 'types/matters'
import { useWrite } from '@/cloud/use-write'
import { backTo } from '@/session/back'
import { useDraft } from '@/session/use-draft'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { dayField, momentOf } from '@/ui/day-fields'
import { oneLine } from '@/ui/one-line'
import { MomentPicker } from '@/ui/picker'
import { TextArea } from '@/ui/text-area'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { ActPage, matterPage } from '../act-page'

const PART_MIN = 2
const PART_MAX = 200
const DAY_MS = 86_400_000
/** When the picker has not been touched. */
const USUAL_DAYS = 14

const parts = [
  { part: 'people', label: '筹人：谁来办', placeholder: '谁牵头、谁出力、谁监督' },
  { part: 'money', label: '筹钱：钱从哪来', placeholder: '要多少、从哪儿出；不花钱也写一句' },
  { part: 'policy', label: '筹政策：按什么办', placeholder: '哪条规定、哪次决定、要谁批准' },
  { part: 'services', label: '筹服务：还请谁帮', placeholder: '物业、专营单位、志愿者' }
] as const

const empty = { people: '', money: '', policy: '', services: '', doneBy: '' }

function Form({ matter }: { matter: MatterView }) {
  const now = useNow()
  const [draft, change, clear] = useDraft(`plan/${matter.id}`, empty)
  const { act, busy, trouble } = useWrite('matter.plan', matter.id)
  const wrong = (field: string) => trouble?.fields.includes(`plan.${field}`)
  const doneBy = draft.doneBy || dayField(now + USUAL_DAYS * DAY_MS)
  const complete = parts.every(({ part }) => oneLine(draft[part]).length >= PART_MIN)
  const send = async () => {
    const plan = {
      people: oneLine(draft.people),
      money: oneLine(draft.money),
      policy: oneLine(draft.policy),
      services: oneLine(draft.services),
      doneBy: momentOf(doneBy, '23:59')
    }
    if (!(await act({ matterId: matter.id, plan }))) return
    clear()
    toast('方案公布了')
    backTo(matterPage(matter.id))
  }
  return (
    <>
      <Card>
        {parts.map(({ part, label, placeholder }) => (
          <TextArea
            key={part}
            label={label}
            placeholder={placeholder}
            error={wrong(part) ? '请改一改这一段' : undefined}
            maxLength={PART_MAX}
            value={draft[part]}
            onChange={value => change({ [part]: value })}
          />
        ))}
        <MomentPicker
          mode='date'
          label='哪天以前办完'
          hint='过了这一天还没公布结果，会提醒负责的人'
          error={wrong('doneBy') ? '请选一个以后的日子' : undefined}
          start={dayField(now)}
          value={doneBy}
          onChange={value => change({ doneBy: value })}
        />
      </Card>
      <TroubleNote trouble={trouble} />
      <Button text='公布方案' busyText='正在公布…' busy={busy} disabled={!complete} onTap={() => void send()} />
      <View className='soft'>四样都写了才能公布。公布以后邻居都能看到。</View>
    </>
  )
}

export default function PlanPage() {
  return (
    <ActPage title='办理方案' act='plan'>
      {matter => <Form matter={matter} />}
    </ActPage>
  )
}
