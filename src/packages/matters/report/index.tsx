/** 这条不妥: which rule a matter breaks, and a line about it if one likes; nobody learns who said so. */
import { View } from '@tarojs/components'
import { moderationRules, type RuleId } from 'types/content'
import type { MatterView } from 'types/matters'
import { useRead } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { backTo } from '@/session/back'
import { useDraft } from '@/session/use-draft'
import { useId } from '@/session/use-id'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { ErrorRetry } from '@/ui/error-retry'
import { oneLine } from '@/ui/one-line'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { TextInput } from '@/ui/text-input'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { matterPage } from '../act-page'

interface Draft {
  ruleId: RuleId | ''
  words: string
}

const empty: Draft = { ruleId: '', words: '' }
const WORDS_MIN = 2
const WORDS_MAX = 100
const rules = moderationRules.map(({ id, title, forbidden }) => ({ value: id, text: title, note: forbidden }))

function Form({ matter: { id, title } }: { matter: MatterView }) {
  const { act, busy, trouble } = useWrite('matter.report', id)
  const [draft, change, clear] = useDraft<Draft>(`report/${id}`, empty)
  const { ruleId } = draft
  const words = oneLine(draft.words)
  const send = async () => {
    if (!ruleId || !(await act({ matterId: id, ruleId, ...(words ? { words } : {}) }))) return
    clear()
    toast('告诉审核的人了，看过以后通知您')
    backTo(matterPage(id))
  }
  return (
    <>
      <Card>
        <View className='h2'>{title}</View>
        <View className='soft'>不会告诉任何人是您说的。审核的人看到的是“一位邻居”。</View>
      </Card>
      <Card>
        <View className='field-label'>不合哪一条规则</View>
        <Choice
          label='不合哪一条规则'
          options={rules}
          {...(ruleId ? { value: ruleId } : {})}
          onChange={next => change({ ruleId: next })}
        />
        <TextInput
          label='哪里不妥（可以不写）'
          hint='例如：写了我家的门牌号'
          maxLength={WORDS_MAX}
          value={draft.words}
          onChange={text => change({ words: text })}
        />
      </Card>
      <TroubleNote trouble={trouble} />
      <Button
        text='告诉审核的人'
        busy={busy}
        disabled={!ruleId || (words.length > 0 && words.length < WORDS_MIN)}
        onTap={() => void send()}
      />
    </>
  )
}

export default function ReportPage() {
  const matterId = useId()
  const { data: matter, waiting, trouble, retry } = useRead('matter.show', { matterId })
  return (
    <Page title='这条不妥'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {matter ? <Form matter={matter} /> : null}
    </Page>
  )
}
