/** 我捐的: what the books have of me, seen by nobody else; whether a name stands with it is for me to say. */
import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import type { GiftView } from 'types/fund'
import { usePages } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Sheet } from '@/ui/sheet'
import { TextInput } from '@/ui/text-input'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { inYuan } from '@/ui/yuan'

const NAME_MAX = 12

function Gift({ gift }: { gift: GiftView }) {
  const { id, project, amountFen, day, named, undone } = gift
  const [open, setOpen] = useState(false)
  const [name, setName] = useState(named ?? '')
  const { act, busy, trouble } = useWrite('gift.name', id)
  const send = async (chosen: string) => {
    if (!(await act({ giftId: id, ...(chosen ? { name: chosen } : {}) }))) return
    setOpen(false)
    toast(chosen ? '留名了，随时能取消' : '不留名了')
  }
  return (
    <Card>
      <View className='card-head'>
        <View className='strong'>{project}</View>
        <View className='strong figures'>{inYuan(amountFen)}</View>
      </View>
      <View className='soft'>
        {undone ? `${day} · 这一笔冲销了` : `${day} · ${named ? `留名“${named}”` : '没有留名'}`}
      </View>
      {undone ? null : (
        <View className='card-part row'>
          <Button
            look='ghost'
            small
            text={named ? '改留名' : '我愿意留名'}
            label={`${project}，${named ? '改留名' : '我愿意留名'}`}
            onTap={() => setOpen(true)}
          />
          {named ? (
            <Button
              look='ghost'
              small
              text='不留名了'
              label={`${project}，不留名了`}
              busy={busy}
              onTap={() => void send('')}
            />
          ) : null}
        </View>
      )}
      <TroubleNote trouble={trouble} />
      <Sheet title='怎么称呼您' open={open} onClose={() => setOpen(false)}>
        <View className='soft'>只在这个项目的页上写这个称呼，不写捐了多少。随时能取消。</View>
        <TextInput label='称呼' placeholder='例如：三幢老林' maxLength={NAME_MAX} value={name} onChange={setName} />
        <Button text='同意留名' busy={busy} disabled={name.trim() === ''} onTap={() => void send(name.trim())} />
      </Sheet>
    </Card>
  )
}

export default function GiftsPage() {
  const now = useNow()
  const list = usePages('gift.mine', {})
  usePullDownRefresh(() => {
    list.retry()
    Taro.stopPullDownRefresh()
  })
  return (
    <Page title='我捐的'>
      <View className='soft'>当面捐的时候念了“我的编号”的，记在这里。只有您自己看得到。</View>
      <Listing list={list} now={now} empty={<Empty icon='family' text='这里还没有。捐不捐、捐多少，全凭自愿。' />}>
        {gift => <Gift key={gift.id} gift={gift} />}
      </Listing>
    </Page>
  )
}
