/** Which form of meeting, and what it is about. */
import { formFacts, type MeetingForm } from 'types/meeting-forms'
import { Card } from '@/ui/card'
import { Pills } from '@/ui/pills'
import { TextInput } from '@/ui/text-input'
import { type Invitation, TITLE_MIN, withForm } from './invitation'

interface WhatProps {
  draft: Invitation
  forms: readonly MeetingForm[]
  dutyId: string
  /** Fields that the server found wrong. */
  wrongFields: readonly string[]
  onChange: (change: Partial<Invitation>) => void
}

export function What({ draft, forms, dutyId, wrongFields, onChange: change }: WhatProps) {
  const facts = formFacts[draft.form]
  const wrong = (field: string, sentence: string) => (wrongFields.includes(field) ? sentence : undefined)
  return (
    <Card>
      <Pills
        label='什么会'
        options={forms.map(value => ({ value, text: value }))}
        value={draft.form}
        onChange={form => change(withForm(draft, form, dutyId))}
      />
      <TextInput
        label='说什么事'
        placeholder='例如：充电桩建在哪、钱从哪来'
        hint={facts.meant}
        error={wrong('title', `请改一改这一句，至少 ${TITLE_MIN} 个字`)}
        maxLength={40}
        value={draft.title}
        onChange={value => change({ title: value, ...(draft.topics.length === 1 ? { topics: [value] } : {}) })}
      />
      {facts.besides ? (
        <TextInput
          label={`哪位${facts.besides}一起接待`}
          placeholder='例如：物业经理 王刚'
          error={wrong('besides', '请写上是谁')}
          maxLength={20}
          value={draft.besides}
          onChange={besides => change({ besides })}
        />
      ) : null}
    </Card>
  )
}
