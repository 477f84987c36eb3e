/** What waits at the counter, and what was handed over, newest first. */
import { useState } from 'react'
import type { RedemptionView } from 'types/shop'
import { usePages } from '@/cloud/query'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { Row } from '@/ui/row'
import { Segments } from '@/ui/segments'
import { dayAndTime } from '@/ui/time'
import { stateChip } from '../state-chip'

type State = 'held' | 'collected'

const states: { value: State; text: string }[] = [
  { value: 'held', text: '等着领的' },
  { value: 'collected', text: '交出去的' }
]

const empty: Readonly<Record<State, string>> = { held: '现在没有人要来领。', collected: '还没有交出去过。' }

export function Waiting({ scope, now }: { scope: string; now: number }) {
  const [state, setState] = useState<State>('held')
  const list = usePages('redemption.list', { scope, state }, { keep: false })
  const row = (one: RedemptionView) => (
    <Row
      key={one.id}
      head={one.item}
      note={`${one.who} · ${dayAndTime(one.endedAt ?? one.at, now)} · ${one.price} 分`}
      end={<Chip {...stateChip(one, now, true)} />}
    />
  )
  return (
    <>
      <Segments label='看哪些' options={states} value={state} onChange={setState} />
      <Listing list={list} now={now} rows empty={<Empty icon='box' text={empty[state]} />}>
        {row}
      </Listing>
    </>
  )
}
