/** Months of a book: which are closed, closing the last one, and the second person's word. */
import { useState } from 'react'
import type { BookView } from 'types/ledger'
import { useWrite } from '@/cloud/use-write'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { monthNamed } from '@/ui/day-fields'
import { Dialog } from '@/ui/dialog'
import { Row } from '@/ui/row'
import { said } from '@/ui/time'
import { TroubleNote } from '@/ui/trouble-note'

type Month = BookView['months'][number]

const states = {
  closing: { text: '正在逐笔核对', tone: 'now' },
  balanced: { text: '等第二个人确认', tone: 'now' },
  closed: { text: '已结账', tone: 'done' }
} as const

function noteOf({ begun, confirmed, code }: Month, now: number): string {
  const words = [
    `${begun.who} ${said(begun.at, now)}开始`,
    confirmed ? `${confirmed.who} 确认` : '',
    code ? `合计码 ${code}` : ''
  ]
  return words.filter(Boolean).join(' · ')
}

/** Both steps ask once before: from then on nothing can be written into the month. */
function Step({ book, month, kind }: { book: BookView; month: string; kind: 'close' | 'confirm' }) {
  const [asking, setAsking] = useState(false)
  const { act, busy, trouble } = useWrite(`ledger.${kind}`, `${book.kind}@${book.scope}/${month}`)
  const words =
    kind === 'close'
      ? {
          text: `结 ${monthNamed(month)}的账`,
          after: '从现在起，这个月和以前的月不能再往里记。三分钟后请另一个人来确认。'
        }
      : {
          text: `确认结 ${monthNamed(month)}的账`,
          after: '确认以后，这几个月的合计永远不能再变。发现错了，只能在以后的月里冲销。'
        }
  const send = async () => {
    await act({ kind: book.kind, scope: book.scope, month })
    setAsking(false)
  }
  return (
    <>
      <TroubleNote trouble={trouble} />
      <Button
        look={kind === 'confirm' ? 'main' : 'ghost'}
        text={words.text}
        busy={busy}
        onTap={() => setAsking(true)}
      />
      <Dialog
        open={asking}
        title={words.text}
        text={words.after}
        act={kind === 'close' ? '开始结账' : '确认结账'}
        busy={busy}
        onAct={() => void send()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}

export function Months({ book }: { book: BookView }) {
  const now = useNow()
  const { months, acts, closable } = book
  const ready = months.find(({ state }) => state === 'balanced')
  return (
    <>
      {months.length > 0 ? (
        <Card rows>
          {months.map(month => (
            <Row
              key={month.month}
              head={`到 ${monthNamed(month.month)}`}
              note={noteOf(month, now)}
              end={<Chip tone={states[month.state].tone} text={states[month.state].text} />}
            />
          ))}
        </Card>
      ) : null}
      {acts.includes('confirm') && ready ? <Step book={book} month={ready.month} kind='confirm' /> : null}
      {acts.includes('close') && closable ? <Step book={book} month={closable} kind='close' /> : null}
    </>
  )
}
