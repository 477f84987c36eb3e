/** Owners of the same name: a person says who is one and the same, a few at a time. */
import { View } from '@tarojs/components'
import type { RosterImportView } from 'types/rosters'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { TroubleNote } from '@/ui/trouble-note'
import { HeadQuestion } from './head-question'
import { type HeadAnswer, isAnswered, togetherOf } from './same-owner'

const AT_ONCE = 5

export function Heads({ roster }: { roster: RosterImportView }) {
  const { id, heads } = roster
  const [draft, change] = useDraft<Record<string, HeadAnswer>>(`roster-heads/${id}`, {})
  const { act, busy, trouble } = useWrite('roster.answer', id)
  const shown = heads.slice(0, AT_ONCE)
  const complete = shown.every(({ key }) => isAnswered(draft[key]))
  const send = () => {
    const answers = shown.flatMap(question => {
      const answer = draft[question.key]
      return answer ? [{ key: question.key, together: togetherOf(question, answer) }] : []
    })
    return act({ importId: id, heads: answers })
  }
  return (
    <>
      <View>
        <View className='h1'>{`认一认是不是同一个业主 · ${heads.length} 处`}</View>
        <View className='soft'>业主表决时，一个业主有几套房也只算一个人；认错了，票就数错了。</View>
      </View>
      {shown.map(question => (
        <HeadQuestion
          key={question.key}
          question={question}
          answer={draft[question.key]}
          onAnswer={answer => change({ [question.key]: answer })}
        />
      ))}
      <TroubleNote trouble={trouble} />
      <Button
        text={heads.length > AT_ONCE ? '就这样，看后面的' : '就这样'}
        busy={busy}
        disabled={!complete}
        onTap={() => void send()}
      />
    </>
  )
}
