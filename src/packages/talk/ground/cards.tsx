/** One statement at a time with three big buttons; a stance may be changed as long as the cards are open. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { GroundView, Stance, Statement } from 'types/common-ground'
import { recall, remember } from '@/cloud/storage'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Fold } from '@/ui/fold'
import { Pills } from '@/ui/pills'
import { ReadAloud } from '@/ui/read-aloud'
import { TroubleNote } from '@/ui/trouble-note'
import { deckOf, sayer, stanceWords } from './deck'

const SEEDS = 996

function seedOfPhone(): number {
  const kept = recall<number>('deck-seed')
  if (kept !== undefined) return kept
  const made = Math.floor(Math.random() * SEEDS)
  remember('deck-seed', made)
  return made
}

function useStance(groundId: string, no: number) {
  const { act, busy, trouble } = useWrite('stance.take', `${groundId}/${no}`)
  return { take: (stance: Stance) => void act({ groundId, no, stance }), busy, trouble }
}

const order = ['agree', 'disagree', 'pass'] as const

function NextCard({ groundId, statement, rest }: { groundId: string; statement: Statement; rest: string }) {
  const { take, busy, trouble } = useStance(groundId, statement.no)
  return (
    <>
      <Card>
        <View className='card-head'>
          <View className='soft'>{sayer(statement)}</View>
          <Chip tone='info' text={rest} />
        </View>
        <View className='h1'>{statement.text}</View>
        <View className='card-part'>
          <ReadAloud small text={statement.text} />
        </View>
      </Card>
      <TroubleNote trouble={trouble} />
      {order.map(stance => (
        <Button
          key={stance}
          look={stance === 'agree' ? 'main' : 'ghost'}
          text={stanceWords[stance]}
          label={`${stanceWords[stance]}：${statement.text}`}
          disabled={busy}
          onTap={() => take(stance)}
        />
      ))}
    </>
  )
}

function Taken({ groundId, statement }: { groundId: string; statement: Statement }) {
  const { take, trouble } = useStance(groundId, statement.no)
  return (
    <View className='list-part'>
      <Pills
        label={statement.text}
        options={order.map(value => ({ value, text: stanceWords[value] }))}
        value={statement.myStance}
        onChange={take}
      />
      <TroubleNote trouble={trouble} />
    </View>
  )
}

export function Cards({ ground, groundId }: { ground: GroundView; groundId: string }) {
  const [seed] = useState(seedOfPhone)
  const { next, done, count } = deckOf(ground.statements, seed)
  return (
    <>
      {next ? (
        <NextCard key={next.no} groundId={groundId} statement={next} rest={`还有 ${count - done.length} 句`} />
      ) : null}
      {!next && count > 0 ? (
        <Card>
          <Chip tone='done' icon='check' text='都点完了，谢谢您' />
          <View className='card-part soft'>有人加了新的话，会排在这里。</View>
        </Card>
      ) : null}
      {done.length > 0 ? (
        <Fold title={`我点过的 ${done.length} 句，可以改`} icon='check'>
          {done.map(statement => (
            <Taken key={statement.no} groundId={groundId} statement={statement} />
          ))}
        </Fold>
      ) : null}
    </>
  )
}
