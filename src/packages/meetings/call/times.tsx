/** When: tonight, tomorrow, or any day within three months. */
import { dayField } from '@/ui/day-fields'
import { MomentPicker } from '@/ui/picker'
import { Pills } from '@/ui/pills'
import { day as dayWords } from '@/ui/time'
import { type Invitation, timeTrouble, USUAL_CLOCK } from './invitation'

const DAY_MS = 86_400_000
const AHEAD_DAYS = 91

interface TimesProps {
  invitation: Invitation
  startsAt: number
  now: number
  onChange: (change: Partial<Invitation>) => void
}

export function Times({ invitation, startsAt, now, onChange }: TimesProps) {
  const near = [0, 1, 2].map(days => now + days * DAY_MS)
  return (
    <>
      <Pills
        label='哪一天'
        options={near.map(at => ({ value: dayField(at), text: dayWords(at, now) }))}
        value={dayField(startsAt)}
        onChange={day => onChange({ day })}
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
        label='几点'
        value={invitation.clock || USUAL_CLOCK}
        error={timeTrouble(startsAt, now)}
        onChange={clock => onChange({ clock })}
      />
    </>
  )
}
