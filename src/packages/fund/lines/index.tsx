/** Every line of the fund or of one project; for those who keep it also what waits and what was given back. */
import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import type { FundLineCard } from 'types/fund'
import { usePages, useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { useNow } from '@/session/use-now'
import { useParam } from '@/session/use-param'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Segments } from '@/ui/segments'
import { yuan } from '@/ui/yuan'
import { lineChip, lineNote, linePage } from '../words'

const filters = [
  { value: 'booked', text: '在账上' },
  { value: 'waiting', text: '等着办' },
  { value: 'returned', text: '没有记成' }
] as const
type Filter = (typeof filters)[number]['value']

const empty: Readonly<Record<Filter, string>> = {
  booked: '账上还没有。',
  waiting: '没有等着核对、等着付款的。',
  returned: '没有退回、过期的。'
}

/** Money in stands with a plus, money out with a minus; what moves within the fund with neither. */
const sign = ({ kind, undone }: FundLineCard): string =>
  undone ? '' : kind === 'receipt' ? '+' : kind === 'spending' ? '−' : ''

export default function LinesPage() {
  const now = useNow()
  const [scope, projectId, asked] = [useParam('scope'), useParam('projectId'), useParam('filter')]
  const [filter, setFilter] = useState<Filter>(asked === 'waiting' ? 'waiting' : 'booked')
  const { data: fund } = useRead('fund.show', { scope }, { enabled: scope !== '' })
  const insider = fund?.waiting !== undefined
  const of = { scope, ...(projectId ? { projectId } : {}), filter }
  const list = usePages('fund.lines', of, { enabled: scope !== '' && (filter === 'booked' || insider) })
  usePullDownRefresh(() => {
    list.retry()
    Taro.stopPullDownRefresh()
  })
  return (
    <Page title='基金流水'>
      {insider ? <Segments label='看哪些' options={filters} value={filter} onChange={setFilter} /> : null}
      <Listing list={list} now={now} rows empty={<Empty icon='list' text={empty[filter]} />}>
        {line => (
          <Row
            key={line.id}
            head={line.what}
            note={lineNote(line)}
            end={
              <View className='figures centre'>
                <View>{`${sign(line)}${yuan(line.amountFen)} 元`}</View>
                {line.state === 'posted' && !line.undone ? null : <Chip {...lineChip(line)} />}
              </View>
            }
            onTap={() => go(linePage(line.id))}
          />
        )}
      </Listing>
    </Page>
  )
}
