/** Picks an Excel file and sends it up: which file is wanted, how far it is, and why it failed if it did. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { troubleOf } from '@/cloud/errors'
import { chooseFile, upload } from '@/cloud/files'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'

const BYTES_MAX = 5 * 1024 * 1024
const NAME_MAX = 100

const tooBig = '文件太大了，最多 5 MB。请按楼栋分成几份，一份一份地导入。'
const notSent = '文件没有传上去。请看看网络，再选一次。'

/** Where a person on this platform finds the file. */
const whereFrom =
  process.env.TARO_ENV === 'weapp'
    ? '先把表格发到微信聊天里（发给“文件传输助手”就行），再从这里选。'
    : '从这台电脑或手机里选。'

interface ChooseFileProps {
  folder: string
  onSent: (file: { fileId: string; fileName: string }) => void
}

export function ChooseFile({ folder, onSent }: ChooseFileProps) {
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState('')
  const send = async () => {
    const file = await chooseFile('xlsx')
    if (!file) return
    if (file.size > BYTES_MAX) return setWrong(tooBig)
    setWrong('')
    setBusy(true)
    try {
      onSent({ fileId: await upload(folder, file), fileName: file.name.slice(-NAME_MAX) })
    } catch (error) {
      const { reference } = troubleOf(error)
      setWrong(reference ? `${notSent}（编号 ${reference}）` : notSent)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Card>
        <View className='h2'>选一份业主清册</View>
        <View className='card-part column'>
          <View>{`Excel 表（.xlsx），一行一户，要有房号、业主和面积。列名、列的次序不用改。${whereFrom}`}</View>
          <View className='soft'>先读给您看：哪些行拿不准、跟册子差在哪。您点了“确认导入”才会写进去。</View>
        </View>
      </Card>
      {wrong ? <Banner tone='due' icon='alert' head={wrong} text='' /> : null}
      <Button icon='upload' text='选 Excel 文件' busy={busy} busyText='正在传，请别关…' onTap={() => void send()} />
    </>
  )
}
