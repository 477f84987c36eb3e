/** Asking for one consent at the moment of use: what, why, how long; a no keeps nobody from the rest. */
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import type { ConsentKind } from 'types/community'
import { consentTexts } from 'types/privacy'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { ConsentWords } from '@/ui/consent-words'
import { Sheet } from '@/ui/sheet'
import { TroubleNote } from '@/ui/trouble-note'
import { useMe } from './use-me'

/** @returns `ask` runs the act once the person has agreed, now or before; `sheet` must stand on the page. */
export function useConsent(kind: ConsentKind): { ask: (then: () => void) => void; sheet: ReactNode } {
  const { data: me } = useMe()
  const { act, busy, trouble } = useWrite('consent.set', kind)
  const [then, setThen] = useState<{ run: () => void } | undefined>()
  const words = consentTexts[kind]
  const agree = async () => {
    if (!(await act({ kind, given: true, version: words.version }))) return
    setThen(undefined)
    then?.run()
  }
  const ask = (run: () => void) => {
    if (me?.consents?.includes(kind)) run()
    else setThen({ run })
  }
  const sheet = (
    <Sheet title={words.title} open={then !== undefined} onClose={() => setThen(undefined)}>
      <View className='column'>
        <ConsentWords {...words} />
        <TroubleNote trouble={trouble} />
        <Button text='同意' busy={busy} onTap={() => void agree()} />
        <Button look='ghost' text='不同意' onTap={() => setThen(undefined)} />
      </View>
    </Sheet>
  )
  return { ask, sheet }
}
