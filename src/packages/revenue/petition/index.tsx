/** Asking for an audit: one petition with what it takes, or those of a compound and a new one. M7. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PetitionCard, PetitionState } from 'types/inspecting'
import { usePages } from '@/cloud/query'
import { go } from '@/session/go'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { useParam } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { Page } from '@/ui/page'
import { left } from '@/ui/time'
import { One } from './one'
import { StartSheet } from './start-sheet'
import { spanWords, stateChips } from './words'

const running: readonly PetitionState[] = ['checking', 'frozen', 'signing', 'reached', 'auditing']

function Petition({ one, now }: { one: PetitionCard; now: number }) {
  const { id, why, by, state, closesAt } = one
  const name = `审计${spanWords(one)}`
  return (
    <Card label={`${name}，${stateChips[state].text}`} onTap={() => go(`/packages/revenue/petition/index?id=${id}`)}>
      <View className='card-head'>
        <Chip {...stateChips[state]} />
        <View className='faint'>{state === 'signing' ? left(closesAt, now) : by}</View>
      </View>
      <View className='h2'>{name}</View>
      <View className='soft'>{why}</View>
    </Card>
  )
}

function All({ scope }: { scope: string }) {
  const now = useNow()
  const [starting, setStarting] = useState(false)
  const list = usePages('petition.list', { scope })
  const open = list.items.some(({ state }) => running.includes(state))
  return (
    <>
      <View className='soft'>
        业主可以查账。面积和人数都够五分之一的业主签名，就要请会计师事务所来审，审出什么，向全体业主公布。
      </View>
      {list.waiting || open ? null : <Button look='ghost' text='发起要求审计' onTap={() => setStarting(true)} />}
      <Listing list={list} now={now} empty={<Empty icon='post' text='还没有人要求审计。' />}>
        {one => <Petition key={one.id} one={one} now={now} />}
      </Listing>
      {starting ? <StartSheet scope={scope} now={now} onClose={() => setStarting(false)} /> : null}
    </>
  )
}

export default function PetitionPage() {
  const [id, scope, name] = [useId(), useParam('scope'), useParam('name')]
  return (
    <Page title='要求审计' {...(name ? { beside: name } : {})}>
      {id ? <One petitionId={id} /> : <All scope={scope} />}
    </Page>
  )
}
