/** A book that was stopped: what was found wrong, and for an auditor who has looked, the way to let it go on. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { BookView } from 'types/ledger'
import { useWrite } from '@/cloud/use-write'
import { useNow } from '@/session/use-now'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Fold } from '@/ui/fold'
import { Sheet } from '@/ui/sheet'
import { TextArea } from '@/ui/text-area'
import { dayAndTime } from '@/ui/time'
import { TroubleNote } from '@/ui/trouble-note'

const REASON_MAX = 300

function Unfreeze({ book, onClose }: { book: BookView; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const { act, busy, trouble } = useWrite('ledger.unfreeze', `${book.kind}@${book.scope}`)
  const send = async () => {
    if (await act({ kind: book.kind, scope: book.scope, reason })) onClose()
  }
  return (
    <Sheet title='查清了，恢复记账' open onClose={onClose}>
      <TextArea
        label='哪里不对、怎么查清的'
        hint='会写在账本上，所有人都看得到。至少十个字。'
        value={reason}
        onChange={setReason}
        maxLength={REASON_MAX}
        error={trouble?.fields?.includes('reason') ? '请写清楚，至少十个字' : undefined}
      />
      <TroubleNote trouble={trouble} />
      <Button text='恢复记账' busy={busy} onTap={() => void send()} />
    </Sheet>
  )
}

export function Frozen({ book }: { book: BookView }) {
  const now = useNow()
  const [open, setOpen] = useState(false)
  const { frozen, thawed, acts } = book
  return (
    <>
      {frozen ? (
        <Banner
          tone='due'
          icon='alert'
          head='这本账停下来了'
          text={`${dayAndTime(frozen.at, now)} 逐笔核对时发现不一致。查清以前，钱和物都不能再动。`}
        />
      ) : null}
      {frozen ? (
        <Fold title='发现了什么' icon='search'>
          {frozen.why.map(why => (
            <View key={why} className='soft'>
              {why}
            </View>
          ))}
        </Fold>
      ) : null}
      {acts.includes('unfreeze') ? <Button text='查清了，恢复记账' onTap={() => setOpen(true)} /> : null}
      {open ? <Unfreeze book={book} onClose={() => setOpen(false)} /> : null}
      {thawed.length > 0 ? (
        <Fold title={`停过 ${thawed.length} 次`} icon='clock'>
          {thawed.map(({ at, until, who, reason }) => (
            <View key={at} className='soft'>
              {`${dayAndTime(at, now)}停，${dayAndTime(until, now)}由${who}恢复：${reason}`}
            </View>
          ))}
        </Fold>
      ) : null}
    </>
  )
}
