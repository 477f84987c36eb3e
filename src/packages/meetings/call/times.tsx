/** When: the first days that can be, or any other within three months; the usual hours, or any other. */

import { formFacts } from 'types/meeting-forms'
import { dayField } from '@/ui/day-fields'
import { MomentPicker } from '@/ui/picker'
import { Pills } from '@/ui/pills'
import { TextInput } from '@/ui/text-input'
import { day as dayWords } from '@/ui/time'
import { firstDay, type Invitation, startOf, type Terms, timeTrouble } from './invitation'

const DAY_MS = 86_400_000
const AHEAD_DAYS = 91
const usualClocks = ['09:00', '15:00', '19:00', '19:30', '20:00']

interface TimesProps {
  invitation: Invitation
  terms: Terms
  now: number
  onChange: (change: Partial<Invitation>) => void
}

export function Times({ invitation, terms, now, onChange }: TimesProps) {
  const startsAt = startOf(invitation, now, terms)
  const first = firstDay(invitation, now, terms)
  const near = [0, 1, 2].map(days => first + days * DAY_MS)
  const clock = invitation.clock || formFacts[invitation.form].usualClock
  const trouble = timeTrouble(invitation, now, terms)
  const ordinary = formFacts[invitation.form].notice === 'ordinary'
  return (
    <>
      <Pills
        label='哪一天'
        options={near.map(at => ({ value: dayField(at), text: dayWords(at, now) }))}
        value={dayField(startsAt)}
        onChange={day => onChange({ day })}
      />
      <Pills
        label='几点'
        options={usualClocks.map(value => ({ value, text: value }))}
        value={clock}
        onChange={value => onChange({ clock: value })}
      />
      <MomentPicker
        mode='date'
        label='或者另选一天'
        value={dayField(startsAt)}
        words={dayWords(startsAt, now)}
        start={dayField(now)}
        end={dayField(now + AHEAD_DAYS * DAY_MS)}
        onChange={day => onChange({ day })}
      />
      <MomentPicker
        mode='time'
        label='或者另选几点'
        value={clock}
        error={trouble}
        onChange={value => onChange({ clock: value })}
      />
      {ordinary && (trouble || invitation.urgent) ? (
        <TextInput
          label='为什么急'
          hint='写了就能早开，邻居都看得到'
          placeholder='例如：水管爆了，今晚要定谁来修'
          maxLength={60}
          value={invitation.urgent}
          onChange={urgent => onChange({ urgent })}
        />
      ) : null}
    </>
  )
}
