/** The fields of one agreement and of one view. */
import { dayField, momentOf } from '@/ui/day-fields'
import { MomentPicker } from '@/ui/picker'
import { TextArea } from '@/ui/text-area'
import { TextInput } from '@/ui/text-input'
import { day as dayWords } from '@/ui/time'
import { type AgreementRow, agreementTrouble, type ViewRow, viewTrouble } from './paper'

const DAY_MS = 86_400_000
/** Where the wheel starts. */
const USUAL_DAYS = 14

interface FieldsProps<X> {
  row: X
  /** Whether what is wrong is shown yet. */
  strict: boolean
  onChange: (change: Partial<X>) => void
}

export function AgreementFields({ row, strict, onChange, now }: FieldsProps<AgreementRow> & { now: number }) {
  const wrong = strict ? agreementTrouble(row) : {}
  return (
    <>
      <TextArea
        label='说定什么'
        placeholder='例如：东侧 12 个、西侧 8 个，离楼 6 米以上'
        error={wrong.text}
        maxLength={200}
        value={row.text}
        onChange={text => onChange({ text })}
      />
      <TextInput
        label='谁负责'
        placeholder='例如：物业、业委会、红邻书记'
        error={wrong.owner}
        maxLength={40}
        value={row.owner}
        onChange={owner => onChange({ owner })}
      />
      <MomentPicker
        mode='date'
        label='哪天以前办好'
        error={wrong.day}
        value={row.day || dayField(now + USUAL_DAYS * DAY_MS)}
        words={row.day ? dayWords(momentOf(row.day, '12:00'), now) : ''}
        start={dayField(now)}
        onChange={day => onChange({ day })}
      />
    </>
  )
}

export function ViewFields({ row, strict, onChange }: FieldsProps<ViewRow>) {
  const wrong = strict ? viewTrouble(row) : {}
  return (
    <>
      <TextInput
        label='哪些人'
        placeholder='例如：一楼住户、车主、老人'
        error={wrong.group}
        maxLength={20}
        value={row.group}
        onChange={group => onChange({ group })}
      />
      <TextArea
        label='怎么说'
        placeholder='照原话记，不写名字'
        error={wrong.text}
        maxLength={300}
        value={row.text}
        onChange={text => onChange({ text })}
      />
    </>
  )
}
