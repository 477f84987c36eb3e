/** 并到一起: staff choose the matter in which this one goes on, say why, and see whom it concerns. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { MatterView } from 'types/matters'
import { usePages, useRead } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Dialog } from '@/ui/dialog'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { oneLine } from '@/ui/one-line'
import { Row } from '@/ui/row'
import { TextArea } from '@/ui/text-area'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { ActPage, matterPage } from '../act-page'
import { compoundOf } from '../raise/where'

const REASON_MIN = 4
const REASON_MAX = 200

interface Into {
  id: string
  title: string
}

const noteOf = ({ place, supports }: { place: string; supports: number }): string =>
  supports > 0 ? `${place} · ${supports} 人附议` : place

/** Those that mean the same first, then all that are open in the compound. */
function IntoChoice({ matter, onChoose }: { matter: MatterView; onChoose: (into: Into) => void }) {
  const now = useNow()
  const { id, title, text } = matter
  const scope = compoundOf(matter.scope)
  const { data } = useRead('matter.similar', { scope, title, text }, { keep: false })
  const alike = (data?.items ?? []).filter(one => one.id !== id)
  const list = usePages('matter.list', { scope, filter: 'near' as const })
  const others = list.items.filter(one => one.id !== id && alike.every(near => near.id !== one.id))
  const row = (one: Into & { place: string; supports: number }) => (
    <Row key={one.id} head={one.title} note={noteOf(one)} onTap={() => onChoose(one)} />
  )
  return (
    <>
      {alike.length > 0 ? <View className='h2'>说的像是同一件</View> : null}
      {alike.length > 0 ? <Card rows>{alike.map(row)}</Card> : null}
      <View className='h2'>小区里别的事</View>
      <Listing
        rows
        list={{ ...list, items: others }}
        now={now}
        empty={<Empty icon='list' text='小区里没有别的事可以并。' />}
      >
        {row}
      </Listing>
    </>
  )
}

function Form({ matter }: { matter: MatterView }) {
  const [draft, change, clear] = useDraft(`merge/${matter.id}`, { into: '', intoTitle: '', reason: '' })
  const [asking, setAsking] = useState(false)
  const { act, busy, trouble } = useWrite('matter.merge', matter.id)
  const reason = oneLine(draft.reason)
  const send = async () => {
    const moved = await act({ matterId: matter.id, into: draft.into, reason })
    setAsking(false)
    if (!moved) return
    clear()
    toast('并好了，提的和附议的都会收到通知')
    // Below lies the matter that is over: one goes on with the other.
    void Taro.redirectTo({ url: matterPage(draft.into) })
  }
  if (!draft.into) {
    return <IntoChoice matter={matter} onChoose={into => change({ into: into.id, intoTitle: into.title })} />
  }
  const again = <Button look='ghost' small text='换一件' onTap={() => change({ into: '', intoTitle: '' })} />
  return (
    <>
      <Card rows>
        <Row head={draft.intoTitle} note='并到这件里' end={again} />
      </Card>
      <Card>
        <TextArea
          label='为什么是一回事'
          placeholder='例如：说的是同一盏灯'
          hint='两件事的经过里都会写上，邻居看得到'
          maxLength={REASON_MAX}
          value={draft.reason}
          onChange={value => change({ reason: value })}
        />
      </Card>
      <TroubleNote trouble={trouble} />
      <Button text='并过去' disabled={reason.length < REASON_MIN} onTap={() => setAsking(true)} />
      <Dialog
        open={asking}
        title='并过去？'
        text='提的和附议的人都算到那件里，一人一票。并了以后不能分开。'
        act='并过去'
        busy={busy}
        onAct={() => void send()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}

export default function MergePage() {
  return (
    <ActPage title='并到一起' act='merge'>
      {matter => <Form matter={matter} />}
    </ActPage>
  )
}
