/** 当面登记: staff at the door join a person to a home by the number that the person reads out. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWrite } from '@/cloud/use-write'
import { backTo } from '@/session/back'
import { useDraft } from '@/session/use-draft'
import { useParam } from '@/session/use-param'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Page } from '@/ui/page'
import { TroubleNote } from '@/ui/trouble-note'
import { CodeInput, digitsOf, isWhole } from '../code-input'
import { NoHomeChosen } from '../no-home-chosen'
import { type Relation, RelationChoice } from '../relation-choice'

interface Draft {
  code: string
  relation: Relation | ''
}

const empty: Draft = { code: '', relation: '' }

function Bind({ scope, name }: { scope: string; name: string }) {
  const [draft, change, clear] = useDraft(`bind/${scope}`, empty)
  const [joined, setJoined] = useState(0)
  const { act, busy, trouble } = useWrite('home.bind', scope)
  const { code, relation } = draft
  const send = async () => {
    if (!relation) return
    const done = await act({ scope, personCode: digitsOf(code), relation })
    if (!done) return
    clear()
    setJoined(joined + 1)
  }
  return (
    <>
      {joined > 0 ? (
        <Banner
          tone='done'
          icon='check'
          head={`登记好了，${joined} 人`}
          text='请他看一眼“我的”页，这一户已经在里面了。还有家人，接着填下一个编号。'
        />
      ) : null}
      <Card>
        <CodeInput
          value={code}
          wrong={trouble?.fields.includes('personCode') ?? false}
          onChange={typed => change({ code: typed })}
        />
      </Card>
      <RelationChoice value={relation || undefined} onChange={to => change({ relation: to })} />
      <TroubleNote trouble={trouble} />
      <Button
        text={`登记到${name || '这一户'}`}
        busy={busy}
        disabled={!isWhole(code) || !relation}
        onTap={() => void send()}
      />
      {joined > 0 ? (
        <Button
          look='ghost'
          text='登记完了，回这一户'
          onTap={() => backTo(`/packages/community/home/index?scope=${scope}`)}
        />
      ) : null}
      <View className='soft'>请先看一眼身份证或房产证、租房合同，对得上再登记。</View>
    </>
  )
}

export default function BindPage() {
  const [scope, name] = [useParam('scope'), useParam('name')]
  return (
    <Page title='当面登记' {...(name ? { beside: name } : {})}>
      {scope ? <Bind scope={scope} name={name} /> : <NoHomeChosen />}
    </Page>
  )
}
