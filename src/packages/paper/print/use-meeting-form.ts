/** A form about a meeting, with its code where the caller may show one; without an id it is blank. */
import { useMemo } from 'react'
import type { MeetingView } from 'types/meetings'
import { useRead } from '@/cloud/query'
import type { FormName } from '../forms/form'
import { minutesForm, noticeForm, signInForm } from '../forms/of-meeting'
import type { Block } from '../sheet/blocks'
import type { Filled } from './filled'

type Coded = Parameters<typeof noticeForm>[1]

function formOf(form: FormName, meeting?: MeetingView, code?: Coded): Block[] {
  if (form === 'sign-in') return signInForm(meeting, code)
  if (form === 'minutes') return minutesForm(meeting)
  return noticeForm(meeting, code)
}

export function useMeetingForm(form: FormName, meetingId: string): Filled {
  const blank = meetingId === ''
  const asked = useRead('meeting.show', { meetingId }, { enabled: !blank })
  const { data: meeting } = asked
  const coded = form !== 'minutes' && meeting?.acts.includes('host') === true
  const purpose = form === 'notice' ? ('notice' as const) : ('sign-in' as const)
  const code = useRead('meeting.code', { meetingId, purpose }, { enabled: coded, keep: false })
  const ready = blank || (meeting !== undefined && (!coded || code.data !== undefined))
  const blocks = useMemo(() => {
    if (!ready) return undefined
    if (!code.data) return formOf(form, meeting)
    const { imageBase64, digits } = code.data
    return formOf(form, meeting, { image: `data:image/png;base64,${imageBase64}`, ...(digits ? { digits } : {}) })
  }, [ready, form, meeting, code.data])
  const retry = () => {
    asked.retry()
    if (coded) code.retry()
  }
  return { blocks, waiting: !ready, trouble: asked.trouble ?? (coded ? code.trouble : undefined), retry }
}
