/** 办事电话册: the numbers that the community keeps for its people; all places below show them. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Contact } from 'types/codes'
import { registrars } from 'types/community'
import { useRead } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { StaffPage } from '@/session/staff-page'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { ErrorRetry } from '@/ui/error-retry'
import { Skeleton } from '@/ui/skeleton'
import { TroubleNote } from '@/ui/trouble-note'
import { NumberForm } from './number-form'

const ITEMS_MAX = 20
const fresh: Contact = { kind: 'property', name: '', phone: '' }

function Numbers({ scope, kept }: { scope: string; kept: readonly Contact[] }) {
  const [items, setItems] = useState<readonly Contact[]>(kept)
  const [saved, setSaved] = useState(false)
  const { act, busy, trouble } = useWrite('contacts.keep', scope)
  const change = (next: readonly Contact[]) => {
    setSaved(false)
    setItems(next)
  }
  const whole = items.every(({ name, phone }) => name.trim().length > 1 && phone.trim().length > 2)
  const send = async () => {
    const clean = items.map(({ kind, name, phone, note }) => ({
      kind,
      name: name.trim(),
      phone: phone.trim(),
      ...(note?.trim() ? { note: note.trim() } : {})
    }))
    setSaved((await act({ scope, items: clean })) !== undefined)
  }
  const numbered = items.map((item, place) => ({ item, place, key: `number-${place}` }))
  return (
    <>
      <View className='soft'>物业、水电气暖、街道、维修。110、119、120、12345 已经有了，不用写。</View>
      {numbered.map(({ item, place, key }) => (
        <NumberForm
          key={key}
          item={item}
          wrong={trouble?.fields.some(field => field.startsWith(`items.${place}`)) ?? false}
          onChange={next => change(items.map((old, at) => (at === place ? next : old)))}
          onRemove={() => change(items.filter((_, at) => at !== place))}
        />
      ))}
      {items.length < ITEMS_MAX ? (
        <Button look='ghost' icon='add' text='加一个电话' onTap={() => change([...items, fresh])} />
      ) : null}
      <TroubleNote trouble={trouble} />
      {saved ? <Banner tone='done' icon='check' text='存好了，居民现在就能看到。' /> : null}
      <Button text='存下来' busy={busy} disabled={!whole} onTap={() => void send()} />
    </>
  )
}

function Kept({ scope }: { scope: string }) {
  const { data, waiting, trouble, retry } = useRead('contacts.kept', { scope }, { keep: false })
  if (waiting) return <Skeleton />
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  return data ? <Numbers scope={scope} kept={data.items} /> : null
}

export default function NumbersPage() {
  return (
    <StaffPage title='办事电话册' roles={registrars}>
      {({ scope }) => <Kept scope={scope} />}
    </StaffPage>
  )
}
