/** What was decided about a text or picture so far, by whom and by which rule, and what its author said to that. */
import { View } from '@tarojs/components'
import { type CheckView, moderationRules } from 'types/content'
import { dayAndTime } from '@/ui/time'

export const ruleTitle = (id: string | undefined): string => moderationRules.find(rule => rule.id === id)?.title ?? ''

export function Past({ check, now }: { check: CheckView; now: number }) {
  const { decisions, appeal } = check
  return (
    <>
      {decisions.map(({ at, who, pass, ruleId, advice }) => (
        <View key={at} className='card-part'>
          <View className='strong'>{pass ? '放出来了' : `退回：${ruleTitle(ruleId)}`}</View>
          <View className='soft'>{`${who} · ${dayAndTime(at, now)}`}</View>
          {advice ? <View>{`怎么改：${advice}`}</View> : null}
        </View>
      ))}
      {appeal ? <View className='card-part'>{`作者请人重看，说：${appeal}`}</View> : null}
    </>
  )
}
