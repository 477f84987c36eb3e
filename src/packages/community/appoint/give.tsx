/** Gives a post over a place: whose number, which post, under which name it is held, until when. */
import { useState } from 'react'
import { type Role, roleNames } from 'types/roles'
import { useWrite } from '@/cloud/use-write'
import { useNow } from '@/session/use-now'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { dayField, momentOf } from '@/ui/day-fields'
import { MomentPicker } from '@/ui/picker'
import { Pills } from '@/ui/pills'
import { TextInput } from '@/ui/text-input'
import { TroubleNote } from '@/ui/trouble-note'
import { CodeInput, digitsOf, isWhole } from '../code-input'
import { usePostDraft } from './draft'

const NAME_MIN = 2
const NAME_MAX = 20
const DAY_MS = 86_400_000
/** The usual term; five years at most. */
const TERM_DAYS = 3 * 365

interface PostFormProps {
  scope: string
  placeName: string
  roles: readonly Role[]
}

export function Give({ scope, placeName, roles }: PostFormProps) {
  const now = useNow()
  const [draft, change, clear] = usePostDraft(scope)
  const [given, setGiven] = useState('')
  const { act, busy, trouble } = useWrite('appointment.make', scope)
  const role = roles.find(each => each === draft.role)
  const name = draft.name.trim()
  const until = draft.until || dayField(now + TERM_DAYS * DAY_MS)
  const wrong = (field: string) => trouble?.fields.includes(field) ?? false
  const send = async () => {
    if (!role) return
    const from = momentOf(dayField(now), '00:00')
    const term = { from, until: momentOf(until, '23:59') }
    if (!(await act({ scope, personCode: digitsOf(draft.code), role, name, ...term }))) return
    clear()
    setGiven(`${placeName}${roleNames[role]} ${name}`)
  }
  return (
    <>
      {given ? <Banner tone='done' icon='check' head='任命好了' text={`${given}，马上就能用工作台。`} /> : null}
      <Card>
        <CodeInput value={draft.code} wrong={wrong('personCode')} onChange={code => change({ code })} />
        <Pills
          label='什么职务'
          options={roles.map(each => ({ value: each, text: roleNames[each] }))}
          value={role}
          onChange={to => change({ role: to })}
        />
        <TextInput
          label='对外的名字'
          hint='职务是公开的，写大家认得的姓名'
          error={wrong('name') ? '请写两个字以上的姓名' : undefined}
          maxLength={NAME_MAX}
          value={draft.name}
          onChange={value => change({ name: value })}
        />
        <MomentPicker
          mode='date'
          label='从今天起，任到哪天'
          hint='最长五年'
          error={wrong('until') ? '任期最长五年，请改一改' : undefined}
          start={dayField(now + DAY_MS)}
          value={until}
          onChange={value => change({ until: value })}
        />
      </Card>
      <TroubleNote trouble={trouble} />
      <Button
        text={role ? `任命为${placeName}${roleNames[role]}` : '任命'}
        busy={busy}
        disabled={!role || !isWhole(draft.code) || name.length < NAME_MIN}
        onTap={() => void send()}
      />
    </>
  )
}
