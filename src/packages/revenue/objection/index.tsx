/** One question about the accounts: what was asked, what was answered, what one can do now. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MoneyObjectionView } from 'types/inspecting'
import { useRead } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { go } from '@/session/go'
import { ToPrint } from '@/session/to-print'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { address } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { ReadAloud } from '@/ui/read-aloud'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { DoubtHead, DoubtWords } from '../doubt'
import { NotEnough } from './not-enough'
import { SaySheet } from './say-sheet'

function Accept({ objectionId }: { objectionId: string }) {
  const { act, busy, trouble } = useWrite('objection.settle', `${objectionId}/yes`)
  const take = async () => {
    if (await act({ objectionId, accept: true })) toast('好的，谢谢您')
  }
  return (
    <>
      <TroubleNote trouble={trouble} />
      <Button text='说清楚了' busy={busy} onTap={() => void take()} />
    </>
  )
}

function Acts({ one }: { one: MoneyObjectionView }) {
  const [open, setOpen] = useState<'answer' | 'rule' | 'escalate' | undefined>()
  const close = () => setOpen(undefined)
  const { id, acts, scope } = one
  const said = open === 'answer' || open === 'rule' ? open : undefined
  return (
    <>
      {acts.includes('answer') ? <Button text='答复' onTap={() => setOpen('answer')} /> : null}
      {acts.includes('rule') ? <Button text='社区看过，答复' onTap={() => setOpen('rule')} /> : null}
      {acts.includes('accept') ? <Accept objectionId={id} /> : null}
      {acts.includes('escalate') ? (
        <Button look='ghost' text='没说清，请社区来看' onTap={() => setOpen('escalate')} />
      ) : null}
      {said ? <SaySheet objectionId={id} scope={scope} act={said} asked={one.text} onClose={close} /> : null}
      {open === 'escalate' ? <NotEnough objectionId={id} onClose={close} /> : null}
    </>
  )
}

function Links({ one }: { one: MoneyObjectionView }) {
  const { entryId, disclosureId, scope } = one
  return (
    <Card rows>
      {entryId ? (
        <Row icon='list' head='看这一笔账' onTap={() => go(`/packages/revenue/line/index?id=${entryId}`)} />
      ) : null}
      {disclosureId ? (
        <Row
          icon='paper'
          head='看这个季度的公示'
          onTap={() => go(`/packages/revenue/disclosure/index?id=${disclosureId}`)}
        />
      ) : null}
      <Row
        icon='post'
        head='还不放心，可以要求审计'
        note='面积和人数都够五分之一就要审'
        onTap={() => go(address('/packages/revenue/petition/index', { scope }))}
      />
    </Card>
  )
}

export default function ObjectionPage() {
  const now = useNow()
  const objectionId = useId()
  const { data: one, waiting, trouble, retry } = useRead('objection.show', { objectionId })
  return (
    <Page title='问账'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {one ? (
        <>
          <Card>
            <DoubtHead one={one} now={now} />
            <DoubtWords one={one} now={now} />
            <View className='card-part'>
              <ReadAloud small text={`${one.text}。${one.answer ? `答复：${one.answer.text}` : '还没有答复。'}`} />
            </View>
          </Card>
          <Acts one={one} />
          <Links one={one} />
          <ToPrint id={one.id} papers={[{ form: 'money-objection', title: '异议答复单' }]} />
        </>
      ) : null}
    </Page>
  )
}
