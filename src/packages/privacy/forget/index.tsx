/** 注销: first what goes and what stays and why, then one word typed; afterwards a number that proves it. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { DeletionProof, KeptKind } from 'types/privacy'
import { queryClient, useRead } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { BigCode } from '@/ui/big-code'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { TextInput } from '@/ui/text-input'
import { fullTime } from '@/ui/time'
import { TroubleNote } from '@/ui/trouble-note'
import { Proof } from './proof'

const WORD = '删除'
const DAYS_A_YEAR = 365

const heads = { removed: '会删掉', unlinked: '留下来，但不再连到您', kept: '依法留着' } as const

const kept = ({ why, keptDays }: KeptKind): string =>
  keptDays === undefined ? why : `${why}留 ${Math.round(keptDays / DAYS_A_YEAR)} 年。`

function Terms({ items }: { items: readonly KeptKind[] }) {
  return (
    <>
      {(['removed', 'unlinked', 'kept'] as const).map(answer => (
        <View key={answer} className='column'>
          <View className='h2'>{heads[answer]}</View>
          <Card rows>
            {items
              .filter(({ onForget }) => onForget === answer)
              .map(item => (
                <Row key={item.what} head={item.what} note={kept(item)} />
              ))}
          </Card>
        </View>
      ))}
    </>
  )
}

function Done({ proof }: { proof: DeletionProof }) {
  const copy = () => void Taro.setClipboardData({ data: `有事来聊注销编号 ${proof.number}` })
  return (
    <>
      <Card>
        <View className='h1'>正在注销</View>
        <View className='card-part'>{`${fullTime(proof.askedAt)} 收到，几分钟内办完。请记下这个编号：`}</View>
        <BigCode name='注销编号' code={proof.number} group={4} />
        <View className='card-part column'>
          <View className='soft'>以后凭它可以查到哪天删完的。编号里没有您的任何信息，丢了也没人知道是您。</View>
          <Button look='ghost' icon='copy' text='复制编号' onTap={copy} />
        </View>
      </Card>
      <View className='soft'>现在可以关掉小程序了。再打开，就是一个新的人。</View>
    </>
  )
}

/** What this phone remembers goes too: the pass, the drafts, what was last seen. */
function forgetHere(): void {
  queryClient.clear()
  Taro.clearStorageSync()
}

export default function ForgetPage() {
  const terms = useRead('data.terms', {}, { keep: false })
  const [word, setWord] = useState('')
  const [proof, setProof] = useState<DeletionProof | undefined>()
  const { act, busy, trouble } = useWrite('data.forget')
  const send = async () => {
    const answer = await act({ word: WORD })
    if (!answer) return
    forgetHere()
    setProof(answer)
  }
  if (proof) {
    return (
      <Page title='注销'>
        <Done proof={proof} />
      </Page>
    )
  }
  return (
    <Page title='注销'>
      <View>注销以后不能恢复。请先看清楚，什么会删，什么会留。</View>
      {terms.waiting ? <Skeleton /> : null}
      {terms.trouble ? <ErrorRetry message={terms.trouble.message} onRetry={terms.retry} /> : null}
      {terms.data ? (
        <>
          <Terms items={terms.data.items} />
          <Card>
            <TextInput label='确定的话，在这里写“删除”两个字' maxLength={WORD.length} value={word} onChange={setWord} />
          </Card>
          <TroubleNote trouble={trouble} />
          <Button text='注销，删掉我的一切' busy={busy} disabled={word !== WORD} onTap={() => void send()} />
        </>
      ) : null}
      <Proof />
    </Page>
  )
}
