/** Where it was held, from when to when, who wrote it down, when people meet again; all may stay as called. */
import type { MeetingView } from 'types/meetings'
import { clockField, dayField, momentOf } from '@/ui/day-fields'
import { Fold } from '@/ui/fold'
import { MomentPicker } from '@/ui/picker'
import { TextInput } from '@/ui/text-input'
import { day as dayWords } from '@/ui/time'
import type { Paper } from './paper'

interface CircumstancesProps {
  meeting: MeetingView
  paper: Paper
  now: number
  onChange: (change: Partial<Paper>) => void
}

const DAY_MS = 86_400_000

export function Circumstances({ meeting, paper, now, onChange }: CircumstancesProps) {
  const { startsAt, place, host } = meeting
  return (
    <Fold title='时间、地点、谁记的、下次会' icon='clock'>
      <TextInput
        label='在哪里开的'
        placeholder={place}
        maxLength={40}
        value={paper.place}
        onChange={value => onChange({ place: value })}
      />
      <MomentPicker
        mode='time'
        label='几点开始'
        value={paper.from || clockField(startsAt)}
        onChange={from => onChange({ from })}
      />
      <MomentPicker
        mode='time'
        label='几点结束'
        value={paper.to || clockField(Math.min(now, startsAt + DAY_MS))}
        words={paper.to || '按通知的时长'}
        onChange={to => onChange({ to })}
      />
      <TextInput
        label='谁记的'
        placeholder={host}
        maxLength={20}
        value={paper.recorder}
        onChange={recorder => onChange({ recorder })}
      />
      <MomentPicker
        mode='date'
        label='下次会哪天开'
        value={paper.nextDay || dayField(now + 7 * DAY_MS)}
        words={paper.nextDay ? dayWords(momentOf(paper.nextDay, '12:00'), now) : '还没定'}
        start={dayField(now)}
        onChange={nextDay => onChange({ nextDay })}
      />
      {paper.nextDay ? (
        <>
          <MomentPicker
            mode='time'
            label='下次会几点'
            value={paper.nextClock || '19:30'}
            onChange={nextClock => onChange({ nextClock })}
          />
          <TextInput
            label='下次说什么'
            maxLength={80}
            value={paper.nextAbout}
            onChange={nextAbout => onChange({ nextAbout })}
          />
        </>
      ) : null}
    </Fold>
  )
}
