/** 该谁办: the entry of the duty list, the way the matter goes from here, and why; three steps on one page. */
import type { MatterView, Route } from 'types/matters'
import type { Duty } from 'types/sorting'
import { useRead } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { backTo } from '@/session/back'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { ErrorRetry } from '@/ui/error-retry'
import { oneLine } from '@/ui/one-line'
import { Skeleton } from '@/ui/skeleton'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { ActPage, matterPage } from '../act-page'
import { DutyChoice } from './duty-choice'
import type { DoorFields } from './next-door-form'
import { elsewhere, RouteForm } from './route-form'

const REASON_MIN = 4
const DOOR_MIN = 2
const PHONE_MIN = 3

interface Draft extends DoorFields {
  typed: string
  dutyId: string
  route: Route | ''
  urgent: boolean
  reason: string
}

const noDoor: DoorFields = { door: '', phone: '', address: '' }
const empty: Draft = { typed: '', dutyId: '', route: '', urgent: false, reason: '', ...noDoor }

/** What a duty that is usually taken up elsewhere says of the place. */
const usualDoor = ({ nextDoor }: Duty): DoorFields => ({
  door: nextDoor?.name ?? '',
  phone: nextDoor?.phone ?? '',
  address: nextDoor?.address ?? ''
})

function doorOf({ door, phone, address }: DoorFields) {
  const [name, number, place] = [oneLine(door), oneLine(phone), oneLine(address)]
  return {
    name,
    ...(number.length >= PHONE_MIN ? { phone: number } : {}),
    ...(place.length >= DOOR_MIN ? { address: place } : {})
  }
}

interface FormProps {
  matter: MatterView
  duties: readonly Duty[]
  suggested: readonly string[]
}

function Form({ matter, duties, suggested }: FormProps) {
  const [draft, change, clear] = useDraft<Draft>(`triage/${matter.id}`, empty)
  const { act, busy, trouble } = useWrite('matter.triage', matter.id)
  const duty = duties.find(({ id }) => id === draft.dutyId)
  if (!duty) {
    return (
      <DutyChoice
        suggested={suggested}
        duties={duties}
        typed={draft.typed}
        onType={typed => change({ typed })}
        onChoose={chosen => change({ dutyId: chosen.id, route: chosen.route, ...usualDoor(chosen) })}
      />
    )
  }
  const route = draft.route || duty.route
  const reason = oneLine(draft.reason)
  const nextDoor = doorOf(draft)
  const complete = reason.length >= REASON_MIN && (!elsewhere(route) || nextDoor.name.length >= DOOR_MIN)
  const send = async () => {
    const way = {
      ...(route === 'order' && draft.urgent ? { urgent: true } : {}),
      ...(elsewhere(route) ? { nextDoor } : {})
    }
    if (!(await act({ matterId: matter.id, dutyId: duty.id, route, reason, ...way }))) return
    clear()
    toast('分好了，提的人会收到通知')
    backTo(matterPage(matter.id))
  }
  return (
    <>
      <RouteForm
        duty={duty}
        route={route}
        reason={draft.reason}
        wrongReason={trouble?.fields.includes('reason') ? '请改一改这段话' : undefined}
        urgent={draft.urgent}
        door={draft}
        wrongDoor={trouble?.fields.some(field => field.startsWith('nextDoor')) ? '请写清楚去哪里办' : undefined}
        onRoute={to => change({ route: to })}
        onReason={to => change({ reason: to })}
        onUrgent={urgent => change({ urgent })}
        onDoor={change}
        onOther={() => change({ dutyId: '', route: '', ...noDoor })}
      />
      <TroubleNote trouble={trouble} />
      <Button text='就这样分' busy={busy} disabled={!complete} onTap={() => void send()} />
    </>
  )
}

function Duties({ matter }: { matter: MatterView }) {
  const list = useRead('duty.list', { scope: matter.scope })
  const likely = useRead('duty.suggest', { matterId: matter.id })
  const trouble = list.trouble ?? likely.trouble
  const retry = () => {
    list.retry()
    likely.retry()
  }
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  if (!list.data || !likely.data) return <Skeleton />
  return <Form matter={matter} duties={list.data.items} suggested={likely.data.dutyIds} />
}

export default function TriagePage() {
  return (
    <ActPage title='该谁办' act='triage'>
      {matter => <Duties matter={matter} />}
    </ActPage>
  )
}
