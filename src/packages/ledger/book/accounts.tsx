/** What stands on the accounts of a book, what there is first; each opens its lines. */
import { View } from '@tarojs/components'
import type { BookView } from 'types/ledger'
import { go } from '@/session/go'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'
import { bookPage } from '../use-book-ref'
import { accountName, amountWords } from '../words'

type Account = BookView['accounts'][number]

/** In the order in which one asks, by the word before the colon of a code. */
const groups = [
  { title: '现在有', words: ['bank', 'cash', 'budget', 'person', 'served', 'shelf'] },
  { title: '留着做什么', words: ['general', 'project', 'permit', 'receivable'] },
  { title: '收进来的', words: ['income', 'source', 'granted', 'supplied'] },
  { title: '花出去的', words: ['cost', 'use', 'spent', 'redeemed', 'expired', 'handed', 'lost'] },
  { title: '记账用的', words: ['carried', 'allowed'] }
] as const

const wordOf = ({ code }: Account): string => code.split(':')[0] ?? ''

/** Two projects or two goods, which have no names in the book, are told apart by a number. */
function named(kind: BookView['kind'], accounts: readonly Account[]) {
  const names = accounts.map(({ code }) => accountName(kind, code))
  return accounts.map((account, place) => {
    const name = names[place] ?? ''
    const same = names.filter(other => other === name).length > 1
    const number = names.slice(0, place + 1).filter(other => other === name).length
    return { ...account, name: same ? `${name} ${number}` : name }
  })
}

export function Accounts({ book }: { book: BookView }) {
  const { kind, accounts, acts } = book
  const open = acts.includes('lines')
  const all = named(kind, accounts)
  return (
    <>
      {groups.map(({ title, words }) => {
        const part = all.filter(account => words.some(word => word === wordOf(account)))
        return part.length === 0 ? null : (
          <View key={title} className='column'>
            <View className='h2'>{title}</View>
            <Card rows>
              {part.map(({ code, name, standing, available }) => (
                <Row
                  key={code}
                  head={name}
                  {...(available === standing
                    ? {}
                    : { note: `其中 ${amountWords(kind, standing - available)}已留着没付` })}
                  end={<View className='strong figures'>{amountWords(kind, standing)}</View>}
                  {...(open && code !== 'person'
                    ? { onTap: () => go(bookPage('ledger/lines', book, { account: code })) }
                    : {})}
                />
              ))}
            </Card>
          </View>
        )
      })}
    </>
  )
}
