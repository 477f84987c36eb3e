/** Taking the whole book home: a file for the offline verifier, by an address that is copied. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { call } from '@/cloud/call'
import type { OutputOf } from '@/cloud/contract'
import { type Trouble, troubleOf } from '@/cloud/errors'
import { Button } from '@/ui/button'
import { Fold } from '@/ui/fold'
import { TroubleNote } from '@/ui/trouble-note'
import type { BookRef } from '../use-book-ref'

export function TakeOut({ kind, scope }: BookRef) {
  const [busy, setBusy] = useState(false)
  const [file, setFile] = useState<OutputOf<'ledger.export'>>()
  const [trouble, setTrouble] = useState<Trouble>()
  const take = async () => {
    setBusy(true)
    setTrouble(undefined)
    try {
      const made = await call('ledger.export', { kind, scope })
      await Taro.setClipboardData({ data: made.url })
      setFile(made)
    } catch (error) {
      setTrouble(troubleOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Fold title='把整本账拿到电脑上核对' icon='download'>
      <View className='soft'>
        整本账做成一个文件。用“核对账本”网页或 youshi-verify 打开，不联网就能一笔一笔重新算。
      </View>
      <TroubleNote trouble={trouble} />
      <Button
        look='ghost'
        small
        icon='copy'
        text='复制下载地址'
        busy={busy}
        busyText='正在做文件…'
        onTap={() => void take()}
      />
      {file ? (
        <View>{`地址已复制，十分钟内有效：${file.entries} 笔，封签短码 ${file.seal.code}。请发到电脑上打开。`}</View>
      ) : null}
    </Fold>
  )
}
