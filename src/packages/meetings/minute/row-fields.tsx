/** The fields of one agreement, of one view and of one option. */
import { type Role, roleNames } from 'types/roles'
import { dayField, momentOf } from '@/ui/day-fields'
import { MomentPicker } from '@/ui/picker'
import { Pills } from '@/ui/pills'
import { Switch } from '@/ui/switch'
import { TextArea } from '@/ui/text-area'
import { TextInput } from '@/ui/text-input'
import { day as dayWords } from '@/ui/time'
import { type AgreementRow, agreementTrouble, type OptionRow, optionTrouble, type ViewRow, viewTrouble } from './paper'

const DAY_MS = 86_400_000
/** Where the wheel starts. */
const USUAL_DAYS = 14

interface FieldsProps<X> {
  row: X
  /** Whether what is wrong is shown yet. */
  strict: boolean
  onChange: (change: Partial<X>) => void
}

/** Posts that can be reminded; anybody else stands there in words and the host follows it up. */
const posts: readonly Role[] = ['property_staff', 'committee_member', 'hl_secretary', 'building_chief', 'grid_worker']

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
        onChange={owner => onChange({ owner, ownerPost: undefined })}
      />
      <Pills
        label='点一个职务，到期前会提醒他'
        options={posts.map(value => ({ value, text: roleNames[value] }))}
        value={row.ownerPost}
        onChange={ownerPost => onChange({ ownerPost, owner: roleNames[ownerPost] })}
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
      <TextInput label='名字（他要求留名才写）' maxLength={20} value={row.name} onChange={name => onChange({ name })} />
    </>
  )
}

export function OptionFields({ row, strict, onChange }: FieldsProps<OptionRow>) {
  const wrong = strict ? optionTrouble(row) : {}
  return (
    <>
      <TextInput
        label='什么办法'
        placeholder='例如：桩子都建在东侧'
        error={wrong.title}
        maxLength={60}
        value={row.title}
        onChange={title => onChange({ title })}
      />
      <TextInput
        label='一共要花多少钱（元，还没问价就空着）'
        error={wrong.yuan}
        maxLength={13}
        value={row.yuan}
        onChange={yuan => onChange({ yuan })}
      />
      <TextInput label='谁出钱' maxLength={60} value={row.payer} onChange={payer => onChange({ payer })} />
      <TextInput label='以后谁维护' maxLength={60} value={row.keeper} onChange={keeper => onChange({ keeper })} />
      <TextInput
        label='谁会吃亏（没有就空着）'
        maxLength={100}
        value={row.loses}
        onChange={loses => onChange({ loses })}
      />
      <TextInput
        label='怎么补给他们'
        maxLength={100}
        value={row.madeGood}
        onChange={madeGood => onChange({ madeGood })}
      />
      <Switch label='大家选了这个办法' on={row.chosen} onChange={chosen => onChange({ chosen })} />
    </>
  )
}
