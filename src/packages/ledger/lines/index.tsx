/** 每一笔: the lines of a book, newest first; all, or those of one account. */
import { View } from '@tarojs/components'
import type { LineCard } from 'types/ledger'
import type { BookKind } from 'types/ledger-parts'
import { bookNames, entryKindNames } from 'types/ledger-words'
import { usePages } from '@/cloud/query'
import { go } from '@/session/go'
import { useNow } from '@/session/use-now'
import { useParam } from '@/session/use-param'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { useBookRef } from '../use-book-ref'
import { accountName, amountWords, dayName, linePage } from '../words'

function noteOf({ day, kind, vouchers, sealNo }: LineCard): string {
  const words = [
    dayName(day),
    kind === 'normal' ? '' : entryKindNames[kind],
    vouchers > 0 ? `凭证 ${vouchers} 张` : '',
    sealNo === null ? '两分钟内封存' : ''
  ]
  return words.filter(Boolean).join(' · ')
}

function LineRow({ line, kind }: { line: LineCard; kind: BookKind }) {
  return (
    <Row
      head={line.what}
      note={noteOf(line)}
      end={<View className='strong figures'>{amountWords(kind, line.amount)}</View>}
      onTap={() => go(linePage(kind, line))}
    />
  )
}

export default function LinesPage() {
  const now = useNow()
  const { kind, scope } = useBookRef()
  const account = useParam('account')
  const list = usePages('ledger.lines', { kind, scope, ...(account ? { account } : {}) })
  return (
    <Page title='每一笔'>
      <View>
        <View className='h1'>{account ? accountName(kind, account) : bookNames[kind]}</View>
        <View className='soft'>新的在前，点开看凭证和谁批的</View>
      </View>
      <Listing list={list} now={now} rows empty={<Empty icon='list' text='还没有记过账。记一笔，这里就有一笔。' />}>
        {line => <LineRow key={line.id} line={line} kind={kind} />}
      </Listing>
    </Page>
  )
}
