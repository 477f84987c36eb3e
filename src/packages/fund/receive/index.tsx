/** 记收入: money that is already there, by its papers; another person checks it before it stands. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePages, useRead } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { backTo } from '@/session/back'
import { useDraft } from '@/session/use-draft'
import { useNow } from '@/session/use-now'
import { useParam } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Page } from '@/ui/page'
import { StillMissing } from '@/ui/still-missing'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { linePage } from '../words'
import { Named } from './named'
import { Papers } from './papers'
import { blank, missingOf, sentOf } from './typed'
import { Where } from './where'

/** Said until the fund has been read; the place's own number comes with it. */
const USUAL_PERCENT = 2

export default function ReceivePage() {
  const now = useNow()
  const [scope, projectId, source] = [useParam('scope'), useParam('projectId'), useParam('source')]
  const [draft, change, clear] = useDraft(`fund-receive/${scope}/${projectId}/${source}`, blank(source, projectId))
  const [sending, setSending] = useState(false)
  const { act, busy, trouble } = useWrite('fund.receive', `${scope}/${projectId}`)
  const projects = usePages('project.list', { scope }, { enabled: scope !== '' })
  const { data: fundNow } = useRead('fund.show', { scope }, { enabled: scope !== '' })
  const fund = projects.items.find(({ id }) => id === draft.projectId)?.fund ?? draft.fund
  const missing = missingOf(draft, fund)
  const send = async () => {
    if (!fund) return
    const line = await act(sentOf(draft, fund, scope, now))
    if (!line) return
    clear()
    toast('记好了，等另一位核对')
    backTo(linePage(line.id))
  }
  return (
    <Page title='记收入'>
      <View className='soft'>只记已经到账的钱。“有事来聊”不收钱、不转账。</View>
      <Where
        typed={draft}
        projects={projects.items}
        percent={fundNow?.marketPercent ?? USUAL_PERCENT}
        now={now}
        onChange={change}
      />
      <Papers scope={scope} typed={draft} fund={fund} onChange={change} onBusy={setSending} />
      {draft.source === 'gift' ? <Named named={draft.named} onChange={named => change({ named })} /> : null}
      <TroubleNote trouble={trouble} />
      <StillMissing what={missing} />
      <Button
        text='记下来，交给另一位核对'
        busy={busy}
        disabled={sending || missing.length > 0}
        onTap={() => void send()}
      />
    </Page>
  )
}
