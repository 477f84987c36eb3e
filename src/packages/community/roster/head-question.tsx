/** One question on whether homes belong to one owner, who then counts as one head. */
import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Row } from '@/ui/row'
import { Switch } from '@/ui/switch'
import type { HeadAnswer, HeadQuestion as Question } from './same-owner'

const optionsFor = (groups: number): readonly { value: HeadAnswer['how']; text: string; note?: string }[] => {
  if (groups < 2) return [{ value: 'apart', text: '就这一套，单独算' }]
  const both = [
    { value: 'one', text: '合成一人', note: '同一个业主，人数按一个算' },
    { value: 'apart', text: '分开', note: '只是同名，各算各的' }
  ] as const
  return groups > 2 ? [...both, { value: 'some', text: '其中几套是一个人的' }] : both
}

interface HeadQuestionProps {
  question: Question
  answer: HeadAnswer | undefined
  onAnswer: (answer: HeadAnswer) => void
}

export function HeadQuestion({ question, answer, onAnswer }: HeadQuestionProps) {
  const { sentence, owners, groups } = question
  const ticked = answer?.groups ?? []
  const tick = (place: number, on: boolean) =>
    onAnswer({ how: 'some', groups: on ? [...ticked, place] : ticked.filter(other => other !== place) })
  return (
    <Card>
      <View className='h2'>{owners.join('、')}</View>
      <View className='soft'>{sentence}</View>
      <View className='card-part'>
        {groups.map(({ labels }, place) =>
          answer?.how === 'some' ? (
            <Switch
              key={labels.join()}
              label={labels.join('、')}
              on={ticked.includes(place)}
              onChange={on => tick(place, on)}
            />
          ) : (
            <Row key={labels.join()} icon='home' head={labels.join('、')} />
          )
        )}
      </View>
      <View className='card-part'>
        <Choice
          label={`${owners.join('、')}，${sentence}`}
          options={optionsFor(groups.length)}
          value={answer?.how}
          onChange={how => onAnswer({ how, groups: [] })}
        />
      </View>
    </Card>
  )
}
