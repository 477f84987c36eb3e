/** What the file holds, page by page; what a person has said of each row is kept on the phone until it is taken over. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { StatementRow, StatementView } from 'types/statements'
import { usePages, useRead } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { useNow } from '@/session/use-now'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Counts } from '@/ui/counts'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Listing } from '@/ui/listing'
import { Skeleton } from '@/ui/skeleton'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { inYuan, yuan } from '@/ui/yuan'
import { ColumnsForm } from './columns-form'
import { type Answers, answered, asked } from './row-answer'
import { RowCard } from './row-card'

/** Rows that one call takes. */
const A_CALL = 100

function Head({ statement }: { statement: StatementView }) {
  const { fileName, counts, balanceBreaks } = statement
  return (
    <>
      <View className='h2'>{fileName}</View>
      <Counts
        counts={[
          { figure: String(counts.open), what: '行还没记', tone: 'now' },
          { figure: String(counts.wrong), what: '行记不了', tone: 'due' },
          { figure: String(counts.done), what: '行办过了', tone: 'done' }
        ]}
      />
      <View className='soft'>{`能记的行：收入 ${inYuan(counts.inFen)}，支出 ${inYuan(counts.outFen)}`}</View>
      {balanceBreaks.length > 0 ? (
        <Banner
          tone='due'
          icon='alert'
          head='余额接不上'
          text={`第 ${balanceBreaks.join('、')} 行的余额和前后对不上，像是少了行或改过。请和银行核对。`}
        />
      ) : null}
    </>
  )
}

export function Rows({ importId, onOther }: { importId: string; onOther: () => void }) {
  const now = useNow()
  const { data, waiting, trouble, retry } = useRead('import.show', { importId }, { keep: false })
  const list = usePages('import.show', { importId }, { keep: false, enabled: data?.statement.unclear.length === 0 })
  if (trouble) {
    return (
      <>
        <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
        <Button look='ghost' text='换一份文件' onTap={onOther} />
      </>
    )
  }
  if (waiting || !data) return <Skeleton />
  const { statement } = data
  if (statement.unclear.length > 0) return <ColumnsForm statement={statement} onOther={onOther} />
  return (
    <>
      <Head statement={statement} />
      <Taking key={importId} importId={importId} list={list} now={now} />
      <Button look='ghost' text='换一份文件' onTap={onOther} />
    </>
  )
}

interface TakingProps {
  importId: string
  list: Parameters<typeof Listing<StatementRow>>[0]['list']
  now: number
}

function Taking({ importId, list, now }: TakingProps) {
  const [answers, change, clear] = useDraft<Answers>(`rows/${importId}`, {})
  const [wrong, setWrong] = useState<Readonly<Record<number, string>>>({})
  const { act, busy, trouble } = useWrite('import.apply', importId)
  const rows = asked(list.items, answers).slice(0, A_CALL)
  const take = async () => {
    const done = await act({ importId, rows })
    if (!done) return
    setWrong(Object.fromEntries(done.wrong.map(one => [one.row, one.why])))
    if (done.wrong.length > 0) return toast('有几行不对，一行也没记')
    clear()
    toast(`${done.made} 行等核对${done.there > 0 ? `，${done.there} 行以前记过` : ''}`)
  }
  return (
    <>
      <Listing list={list} now={now} empty={<Empty icon='list' text='文件里没有一行。' />}>
        {row => (
          <RowCard
            key={row.row}
            row={row}
            now={now}
            answer={answered(row, answers)}
            wrong={wrong[row.row]}
            onAnswer={answer => change({ [row.row]: answer })}
          />
        )}
      </Listing>
      <TroubleNote trouble={trouble} />
      <Card>
        <View>{`看好了 ${rows.length} 行${rows.length > 0 ? `，合 ${yuan(total(list.items, rows))} 元` : ''}`}</View>
        <View className='soft'>记下以后还要另一个人核对，才进账。</View>
      </Card>
      <Button text='记下看好的行' busy={busy} disabled={rows.length === 0} onTap={() => void take()} />
    </>
  )
}

const total = (items: readonly StatementRow[], rows: readonly { row: number }[]): number => {
  const chosen = new Set(rows.map(({ row }) => row))
  return items.reduce((sum, one) => (chosen.has(one.row) ? sum + (one.amountFen ?? 0) : sum), 0)
}
