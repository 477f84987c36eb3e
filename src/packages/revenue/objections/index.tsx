/** What neighbours asked about the accounts, each with its answer; asking from here. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MoneyObjectionView } from 'types/inspecting'
import { usePages } from '@/cloud/query'
import { go } from '@/session/go'
import { isWide } from '@/session/served'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { useParam } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Segments } from '@/ui/segments'
import { AskSheet } from '../ask-sheet'
import { DoubtHead } from '../doubt'

type Part = 'all' | 'waiting'

const parts: { value: Part; text: string }[] = [
  { value: 'all', text: '问过的' },
  { value: 'waiting', text: '等答复的' }
]

function DoubtCard({ one, now }: { one: MoneyObjectionView; now: number }) {
  const last = one.ruling ?? one.answer
  return (
    <Card label={`${one.about}：${one.text}`} onTap={() => go(`/packages/revenue/objection/index?id=${one.id}`)}>
      <DoubtHead one={one} now={now} />
      {last ? <View className='soft card-part'>{`${last.by}：${last.text.slice(0, 60)}`}</View> : null}
    </Card>
  )
}

export default function ObjectionsPage() {
  const now = useNow()
  const [scope, name, entryId, disclosureId] = [useParam('scope'), useParam('name'), useParam('entry'), useId()]
  const [part, setPart] = useState<Part>('all')
  const [asking, setAsking] = useState(false)
  const about = { ...(disclosureId ? { disclosureId } : {}), ...(entryId ? { entryId } : {}) }
  const list = usePages('objection.list', {
    scope,
    ...about,
    ...(part === 'waiting' ? { waiting: true as const } : {})
  })
  return (
    <Page title='问账' {...(name ? { beside: name } : {})}>
      <View className='soft'>公共收益是全体业主的。看不懂、对不上，就问；三天内要答复，答得不清可以请社区来看。</View>
      {isWide({ scope }) ? null : <Button icon='talk' text='我要问' onTap={() => setAsking(true)} />}
      <Segments label='看哪些' options={parts} value={part} onChange={setPart} />
      <Listing
        list={list}
        now={now}
        empty={<Empty icon='check' text={part === 'waiting' ? '没有等着答复的。' : '还没有人问过。'} />}
      >
        {one => <DoubtCard key={one.id} one={one} now={now} />}
      </Listing>
      {asking ? <AskSheet scope={scope} {...about} onClose={() => setAsking(false)} /> : null}
    </Page>
  )
}
