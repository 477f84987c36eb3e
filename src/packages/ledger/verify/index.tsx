/** 自己核对: this phone downloads a month of a book and reckons it over, trusting nobody. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { bookNames } from 'types/ledger-words'
import { useRead } from '@/cloud/query'
import { useNow } from '@/session/use-now'
import { useParam } from '@/session/use-param'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { monthNamed } from '@/ui/day-fields'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { OptionPicker } from '@/ui/picker'
import { Skeleton } from '@/ui/skeleton'
import { chinaMonth } from '@/ui/time'
import { TroubleNote } from '@/ui/trouble-note'
import { useBookRef } from '../use-book-ref'
import { Outcome } from './outcome'
import { useVerification } from './use-verification'

/** A year back. */
const MONTHS = 12

export default function VerifyPage() {
  const now = useNow()
  const ref = useBookRef()
  const months = Array.from({ length: MONTHS }, (_, back) => chinaMonth(now, back))
  // Kept by its name: which months there are is only known when the server has told the time.
  const [asked, setAsked] = useState(useParam('month'))
  const place = Math.max(0, months.indexOf(asked))
  const { data: book, waiting, trouble, retry } = useRead('ledger.book', { kind: ref.kind, scope: ref.scope })
  const { verify, step, outcome, trouble: failed } = useVerification(ref)
  const month = months[place] ?? ''
  return (
    <Page title='自己核对' {...(ref.name ? { beside: ref.name } : {})}>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {book ? (
        <>
          <View>
            <View className='h1'>{`核对${bookNames[ref.kind]}`}</View>
            <View className='soft'>手机把这个月的每一笔取下来重新算一遍，不用相信任何人。</View>
          </View>
          {book.frozen ? (
            <Banner tone='due' icon='alert' head='这本账停下来了' text='夜里核对时发现不一致，正在查。' />
          ) : null}
          <OptionPicker
            label='哪个月'
            options={months.map(monthNamed)}
            chosen={place}
            onChange={at => setAsked(months[at] ?? '')}
          />
          <Button
            icon='sealed'
            text={`核对 ${monthNamed(month)}`}
            busy={step !== ''}
            busyText={step}
            onTap={() => void verify(month, book)}
          />
          <TroubleNote trouble={failed} />
          {outcome ? <Outcome month={outcome.month} reckoned={outcome.reckoned} /> : null}
        </>
      ) : null}
    </Page>
  )
}
