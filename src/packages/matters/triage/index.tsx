/** 该谁办: the entry of the duty list, the way the matter goes from here, and why; three steps on one page. */
import type { Duty, MatterView, Route } from 'types/matters'
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
import { RouteForm } from './route-form'

const REASON_MIN = 4

interface Draft {
  typed: string
  dutyId: string
  route: Route | ''
  reason: string
}

const empty: Draft = { typed: '', dutyId: '', route: '', reason: '' }

function Form({ matter, duties }: { matter: MatterView; duties: readonly Duty[] }) {
  const [draft, change, clear] = useDraft<Draft>(`triage/${matter.id}`, empty)
  const { act, busy, trouble } = useWrite('matter.triage', matter.id)
  const duty = duties.find(({ id }) => id === draft.dutyId)
  if (!duty) {
    return (
      <DutyChoice
        matter={matter}
        duties={duties}
        typed={draft.typed}
        onType={typed => change({ typed })}
        onChoose={({ id, route }) => change({ dutyId: id, route })}
      />
    )
  }
  const route = draft.route || duty.route
  const reason = oneLine(draft.reason)
  const send = async () => {
    if (!(await act({ matterId: matter.id, dutyId: duty.id, route, reason }))) return
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
        wrongReason={trouble?.fields.includes('reason') ? '请把原因写清楚一些' : undefined}
        onRoute={to => change({ route: to })}
        onReason={to => change({ reason: to })}
        onOther={() => change({ dutyId: '', route: '' })}
      />
      <TroubleNote trouble={trouble} />
      <Button text='就这样分' busy={busy} disabled={reason.length < REASON_MIN} onTap={() => void send()} />
    </>
  )
}

function Duties({ matter }: { matter: MatterView }) {
  const { data, waiting, trouble, retry } = useRead('duty.list', { scope: matter.scope })
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  if (waiting || !data) return <Skeleton />
  return <Form matter={matter} duties={data.items} />
}

export default function TriagePage() {
  return (
    <ActPage title='该谁办' act='triage'>
      {matter => <Duties matter={matter} />}
    </ActPage>
  )
}
