/** Who comes and who is there, group by group; says in words when a group is missing that must not be. */
import { View } from '@tarojs/components'
import type { MeetingView } from 'types/meetings'
import { Banner } from '@/ui/banner'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { AnswerMissing } from './answer-missing'
import { groupLines, missingWords, namesOf } from './group-words'

export function Groups({ meeting, now }: { meeting: MeetingView; now: number }) {
  const { groups, acts, acknowledged, state } = meeting
  if (groups.length === 0) return null
  const warning = state === 'noticed' ? missingWords(meeting, now) : ''
  const host = acts.includes('host')
  const toAnswer = acts.includes('acknowledge')
  return (
    <Card>
      <View className='h2'>跟谁有关</View>
      {warning && (host || acts.includes('reply')) ? (
        <Banner
          tone='due'
          icon='alert'
          head='缺人'
          text={warning}
          act={toAnswer ? <AnswerMissing meeting={meeting} /> : null}
        />
      ) : null}
      {groupLines(meeting, now).map(({ id, name, words, tone, state: said }) => (
        <View key={id} className='list-row'>
          <View className='grow'>
            <View className='strong'>{name}</View>
            <View className='soft'>{words}</View>
          </View>
          <Chip tone={tone} text={said} />
        </View>
      ))}
      {acknowledged ? (
        <View className='card-part soft'>{`${namesOf(meeting, acknowledged.groupIds)}没人来，主持人说：${acknowledged.why}`}</View>
      ) : null}
    </Card>
  )
}
