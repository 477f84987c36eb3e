/** 发起项目: which of the two kinds, for whom, why; the kind stays for good. */
import { View } from '@tarojs/components'
import { type FundKind, fundKindNames, fundKinds, type Service, serviceNames, services } from 'types/fund-parts'
import { useWrite } from '@/cloud/use-write'
import { backTo } from '@/session/back'
import { useDraft } from '@/session/use-draft'
import { useParam } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Page } from '@/ui/page'
import { Pills } from '@/ui/pills'
import { StillMissing } from '@/ui/still-missing'
import { Switch } from '@/ui/switch'
import { TextArea } from '@/ui/text-area'
import { TextInput } from '@/ui/text-input'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { fenTyped } from '@/ui/yuan'
import { MoneyField } from '../money-field'
import { kindNote, projectPage } from '../words'

const TITLE_MIN = 4
const NEED_MIN = 10

const empty = {
  fund: '' as FundKind | '',
  service: '' as Service | '',
  title: '',
  need: '',
  goal: '',
  emergency: false
}

const missingOf = ({ fund, service, title, need, goal }: typeof empty): string[] => [
  ...(fund ? [] : ['哪一种']),
  ...(service ? [] : ['哪一类']),
  ...(title.trim().length < TITLE_MIN ? ['名称'] : []),
  ...(need.trim().length < NEED_MIN ? ['为什么需要'] : []),
  ...(fenTyped(goal) ? [] : ['要筹多少'])
]

export default function ProposePage() {
  const scope = useParam('scope')
  const [draft, change, clear] = useDraft(`fund-propose/${scope}`, empty)
  const { act, busy, trouble } = useWrite('project.propose', scope)
  const missing = missingOf(draft)
  const send = async () => {
    const { fund, service, title, need, goal, emergency } = draft
    const goalFen = fenTyped(goal)
    if (!fund || !service || !goalFen) return
    const made = await act({ scope, fund, service, title: title.trim(), need: need.trim(), goalFen, emergency })
    if (!made) return
    clear()
    toast('提出来了')
    backTo(projectPage(made.id))
  }
  return (
    <Page title='发起项目'>
      <Card>
        <View className='h2'>是哪一种</View>
        <Choice
          label='是哪一种'
          options={fundKinds.map(value => ({ value, text: fundKindNames[value], note: kindNote[value] }))}
          value={draft.fund || undefined}
          onChange={fund => change({ fund })}
        />
        <View className='soft'>定了就不能改，两种钱从头到尾不混。</View>
      </Card>
      <Card>
        <Pills
          label='为谁做'
          options={services.map(value => ({ value, text: serviceNames[value] }))}
          value={draft.service || undefined}
          onChange={service => change({ service })}
        />
        <TextInput
          label='叫什么'
          placeholder='例如：给独居老人装扶手'
          maxLength={40}
          value={draft.title}
          onChange={title => change({ title })}
        />
        <TextArea
          label='为什么需要'
          placeholder='有多少人家、遇到什么难处。不写谁的名字和病情'
          maxLength={600}
          value={draft.need}
          onChange={need => change({ need })}
        />
        <MoneyField label='一共要筹多少元' value={draft.goal} onChange={goal => change({ goal })} />
        <Switch
          label='应急的'
          note='天灾、事故这类，每五天公布一次进展'
          on={draft.emergency}
          onChange={emergency => change({ emergency })}
        />
      </Card>
      <TroubleNote trouble={trouble} />
      <StillMissing what={missing} />
      <Button text='提出来' busy={busy} disabled={missing.length > 0} onTap={() => void send()} />
    </Page>
  )
}
