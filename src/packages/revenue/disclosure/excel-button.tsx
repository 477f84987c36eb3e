/** The quarter as a spreadsheet, for whoever wants to add up themselves. */
import { useState } from 'react'
import type { DisclosureView } from 'types/disclosure'
import { call } from '@/cloud/call'
import { type Trouble, troubleOf } from '@/cloud/errors'
import { Button } from '@/ui/button'
import { TroubleNote } from '@/ui/trouble-note'
import { openFile } from './open-file'

export function ExcelButton({ view }: { view: DisclosureView }) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | undefined>()
  const take = async () => {
    setBusy(true)
    setTrouble(undefined)
    try {
      const { url, name } = await call('disclosure.excel', { disclosureId: view.id })
      await openFile(url, name)
    } catch (error) {
      setTrouble(troubleOf(error))
    }
    setBusy(false)
  }
  return (
    <>
      <Button
        look='ghost'
        icon='download'
        text='下载成 Excel，自己加一遍'
        busy={busy}
        busyText='正在做表…'
        onTap={() => void take()}
      />
      <TroubleNote trouble={trouble} />
    </>
  )
}
