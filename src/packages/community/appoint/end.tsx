/** Ends a post over a place now; asks once, for the person loses the rights at once. */
import { useState } from 'react'
import { type Role, roleNames } from 'types/roles'
import { useWrite } from '@/cloud/use-write'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Dialog } from '@/ui/dialog'
import { Pills } from '@/ui/pills'
import { TroubleNote } from '@/ui/trouble-note'
import { CodeInput, digitsOf, isWhole } from '../code-input'
import { usePostDraft } from './draft'

interface EndProps {
  scope: string
  placeName: string
  roles: readonly Role[]
}

export function End({ scope, placeName, roles }: EndProps) {
  const [draft, change, clear] = usePostDraft(scope)
  const [asking, setAsking] = useState(false)
  const [ended, setEnded] = useState('')
  const { act, busy, trouble } = useWrite('appointment.end', scope)
  const role = roles.find(each => each === draft.role)
  const called = role ? `${placeName}${roleNames[role]}` : ''
  const send = async () => {
    if (!role) return
    const done = await act({ scope, personCode: digitsOf(draft.code), role })
    setAsking(false)
    if (!done) return
    clear()
    setEnded(called)
  }
  return (
    <>
      {ended ? <Banner tone='done' icon='check' head='职务结束了' text={`${ended}，做过的事都留着记录。`} /> : null}
      <Card>
        <CodeInput
          value={draft.code}
          wrong={trouble?.fields.includes('personCode') ?? false}
          onChange={code => change({ code })}
        />
        <Pills
          label='哪个职务'
          options={roles.map(each => ({ value: each, text: roleNames[each] }))}
          value={role}
          onChange={to => change({ role: to })}
        />
      </Card>
      <TroubleNote trouble={trouble} />
      <Button text='结束这个职务' disabled={!role || !isWhole(draft.code)} onTap={() => setAsking(true)} />
      <Dialog
        open={asking}
        title={`现在结束${called}？`}
        text='他马上不能再用这个职务办事。以前办的事、任过的期都留着。'
        act='结束职务'
        busy={busy}
        onAct={() => void send()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
