/** The newest lines of the book, each one tap from all that it rests on. */
import { View } from '@tarojs/components'
import type { LineCard } from 'types/ledger'
import { usePages } from '@/cloud/query'
import { go } from '@/session/go'
import { address } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { yuan } from '@/ui/yuan'

const SHOWN = 5
const purses = ['bank', 'cash']

/** What came onto bank and cash by the line, in fen; minus where it went from them. */
export const moved = ({ legs }: Pick<LineCard, 'legs'>): number =>
  legs.reduce(
    (sum, { account, side, amount }) => (purses.includes(account) ? sum + (side === 'debit' ? amount : -amount) : sum),
    0
  )

const words: Readonly<Record<LineCard['kind'], string>> = {
  normal: '',
  opening: '开账',
  reversal: '冲销',
  closing: '结转'
}

/** 6 月 20 日 · 凭证 1 张. */
function noteOf({ day, kind, vouchers }: LineCard): string {
  const [, month = '', date = ''] = day.split('-')
  const said = [`${Number(month)} 月 ${Number(date)} 日`, words[kind], vouchers > 0 ? `凭证 ${vouchers} 张` : '']
  return said.filter(Boolean).join(' · ')
}

export function LineRow({ line }: { line: LineCard }) {
  const fen = moved(line)
  const sign = fen > 0 ? '+' : ''
  const figure = fen === 0 ? yuan(line.amount) : `${sign}${yuan(fen)}`
  return (
    <Row
      head={line.what}
      note={noteOf(line)}
      end={<View className={fen > 0 ? 'ink-done strong figures' : 'strong figures'}>{figure}</View>}
      onTap={() => go(`/packages/revenue/line/index?id=${line.id}`)}
    />
  )
}

export function NewestLines({ scope, name }: { scope: string; name: string }) {
  const list = usePages('ledger.lines', { scope, kind: 'revenue' as const })
  const { items, waiting, trouble, retry, hasMore } = list
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  if (waiting) return <Skeleton cards={1} />
  if (items.length === 0) return <Empty icon='list' text='还没有记过账。记一笔，这里就有一笔。' />
  const all = address('/packages/ledger/book/index', { scope, kind: 'revenue', name })
  return (
    <>
      <Card rows>
        {items.slice(0, SHOWN).map(line => (
          <LineRow key={line.id} line={line} />
        ))}
        <View className='faint centre'>每一笔都能看到凭证、合同、谁批的</View>
      </Card>
      {hasMore || items.length > SHOWN ? <Button look='ghost' small text='看全部' onTap={() => go(all)} /> : null}
    </>
  )
}
