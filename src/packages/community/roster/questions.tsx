/** Questions about the sheet as a whole, with what stands in each column, to be answered before rows are read. */
import { View } from '@tarojs/components'
import type { RosterImportView } from 'types/rosters'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { Choice } from '@/ui/choice'
import { TextInput } from '@/ui/text-input'
import { TroubleNote } from '@/ui/trouble-note'

type Question = RosterImportView['questions'][number]

const NONE = 'none'

const optionsOf = ({ candidates, mayBeNone }: Question) => [
  ...candidates.map(({ value, name, samples }) => ({
    value: String(value),
    text: name,
    ...(samples.length > 0 ? { note: `里面是：${samples.join('、')}` } : {})
  })),
  ...(mayBeNone ? [{ value: NONE, text: '都不是，没有这一列' }] : [])
]

export function Questions({ roster }: { roster: RosterImportView }) {
  const { id, questions } = roster
  const [draft, change] = useDraft<Record<string, string>>(`roster-questions/${id}`, {})
  const { act, busy, trouble } = useWrite('roster.answer', id)
  const complete = questions.every(({ field }) => draft[field])
  const asksBuilding = draft.building === NONE && questions.some(({ field }) => field === 'building')
  const send = () => {
    const answers = questions.map(({ field }) => ({
      field,
      value: draft[field] === NONE ? null : Number(draft[field])
    }))
    const building = asksBuilding ? (draft.whichBuilding ?? '').trim() : ''
    return act({ importId: id, questions: answers, ...(building ? { building } : {}) })
  }
  return (
    <>
      <View className='h1'>{`先认一认这张表 · ${questions.length} 问`}</View>
      {questions.map(question => (
        <View key={question.field}>
          <View className='h2'>{question.sentence}</View>
          <View className='card-part'>
            <Choice
              label={question.sentence}
              options={optionsOf(question)}
              value={draft[question.field]}
              onChange={value => change({ [question.field]: value })}
            />
          </View>
        </View>
      ))}
      {asksBuilding ? (
        <TextInput
          label='这张表是哪一幢楼的'
          hint='整张表都算这一幢，比如：25号楼'
          value={draft.whichBuilding ?? ''}
          maxLength={20}
          onChange={whichBuilding => change({ whichBuilding })}
        />
      ) : null}
      <TroubleNote trouble={trouble} />
      <Button
        text='就这样，接着读'
        busy={busy}
        busyText='正在一行一行地读…'
        disabled={!complete}
        onTap={() => void send()}
      />
    </>
  )
}
