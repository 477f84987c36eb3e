/** 导入流水: a bank statement or an old table, read first, looked at row by row, then taken over for the check. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Purse } from 'types/revenue-parts'
import { purses } from 'types/revenue-parts'
import { troubleOf } from '@/cloud/errors'
import { chooseFile, upload } from '@/cloud/files'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { useMe } from '@/session/use-me'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Skeleton } from '@/ui/skeleton'
import { TroubleNote } from '@/ui/trouble-note'
import { CompoundPage } from '../compound-page'
import { Pick } from '../pick'
import { Rows } from './rows'

const BYTES_MAX = 5 * 1024 * 1024
const NAME_MAX = 80
const notSent = '文件没有传上去。请看看网络，再选一次。'
const purseOptions = (['bank', 'cash'] as const).map(value => ({ value, text: purses[value] }))

const blank = { fileId: '', fileName: '', importId: '', purse: 'bank' as Purse }
type Draft = typeof blank

function ChooseFile({
  folder,
  draft,
  onChange
}: {
  folder: string
  draft: Draft
  onChange: (c: Partial<Draft>) => void
}) {
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState('')
  const send = async () => {
    const file = await chooseFile('xlsx', 'csv')
    if (!file) return
    if (file.size > BYTES_MAX) return setWrong('文件太大了，最多 5 MB。请按月份分成几份。')
    setWrong('')
    setBusy(true)
    try {
      onChange({ fileId: await upload(folder, file), fileName: file.name.slice(-NAME_MAX) })
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
        <View className='h2'>选一份流水或旧账</View>
        <View className='card-part column'>
          <View>银行导出的流水（.xlsx 或 .csv），或去年的 Excel 账。要有日期、摘要，和收入、支出（或金额）。</View>
          <View className='soft'>先读给您看。您一行一行点了头，才会变成等核对的账。同一行不会记两遍。</View>
        </View>
        <Pick label='这是哪里的钱' options={purseOptions} value={draft.purse} onChange={purse => onChange({ purse })} />
      </Card>
      {wrong ? <Banner tone='due' icon='alert' head={wrong} text='' /> : null}
      <Button icon='upload' text='选文件' busy={busy} busyText='正在传，请别关…' onTap={() => void send()} />
    </>
  )
}

interface ReadFileProps {
  scope: string
  draft: Draft
  onChange: (change: Partial<Draft>) => void
}

function ReadFile({ scope, draft, onChange }: ReadFileProps) {
  const { fileId, fileName, purse } = draft
  const { act, busy, trouble } = useWrite('import.read', fileId)
  const read = async () => {
    const view = await act({ scope, fileId, fileName, purse })
    if (view) onChange({ importId: view.id })
  }
  return (
    <>
      <Card>
        <View className='strong'>{fileName}</View>
        <View className='soft'>文件传上去了。先读一遍，什么都还不记。</View>
      </Card>
      <TroubleNote trouble={trouble} />
      <Button text='读一遍' busy={busy} busyText='正在读…' onTap={() => void read()} />
      <Button look='ghost' text='换一份文件' onTap={() => onChange({ fileId: '', fileName: '' })} />
    </>
  )
}

function Import({ scope }: { scope: string }) {
  const { data: me } = useMe()
  const [draft, change, clear] = useDraft(`import/${scope}`, blank)
  if (draft.importId) return <Rows importId={draft.importId} onOther={clear} />
  if (draft.fileId) return <ReadFile scope={scope} draft={draft} onChange={change} />
  return me ? <ChooseFile folder={me.uploadFolder} draft={draft} onChange={change} /> : <Skeleton />
}

export default function ImportPage() {
  return <CompoundPage title='导入流水'>{scope => <Import key={scope} scope={scope} />}</CompoundPage>
}
