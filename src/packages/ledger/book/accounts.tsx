/** What stands on the accounts of a book; each opens its lines. */
import { View } from '@tarojs/components'
import type { BookView } from 'types/ledger'
import { go } from '@/session/go'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'
import { bookPage } from '../use-book-ref'
import { accountName, amountWords } from '../words'

export function Accounts({ book }: { book: BookView }) {
  const { kind, accounts, acts } = book
  const open = acts.includes('lines')
  return (
    <Card rows>
      {accounts.map(({ code, standing, available }) => (
        <Row
          key={code}
          head={accountName(kind, code)}
          {...(available === standing ? {} : { note: `其中 ${amountWords(kind, standing - available)}已留着没付` })}
          end={<View className='strong figures'>{amountWords(kind, standing)}</View>}
          {...(open && code !== 'person' ? { onTap: () => go(bookPage('ledger/lines', book, { account: code })) } : {})}
        />
      ))}
    </Card>
  )
}
