/** What neighbours said of a thing that is shown: how many, by which rules, in what words; never who. */
import { View } from '@tarojs/components'
import { type CheckView, moderationRules } from 'types/content'
import { go } from '@/session/go'
import { Button } from '@/ui/button'
import { Chip } from '@/ui/chip'

const titleOf = (id: string): string => moderationRules.find(rule => rule.id === id)?.title ?? ''

/** How often each rule was named, and the words beside it. */
function byRule(said: readonly { ruleId: string; words: string }[]) {
  const ids = [...new Set(said.map(({ ruleId }) => ruleId))]
  return ids.map(id => {
    const those = said.filter(({ ruleId }) => ruleId === id)
    return { id, count: those.length, words: [...new Set(those.map(({ words }) => words).filter(Boolean))] }
  })
}

export function SaidByNeighbours({ check: { reports } }: { check: CheckView }) {
  if (!reports) return null
  const { count, said, link } = reports
  return (
    <View className='card-part'>
      <Chip tone='due' text={`邻居说不妥（${count} 人）`} />
      {byRule(said).map(({ id, count: many, words }) => (
        <View key={id}>
          <View>{`${titleOf(id)}：${many} 人`}</View>
          {words.map(line => (
            <View key={line} className='soft'>{`一位邻居：${line}`}</View>
          ))}
        </View>
      ))}
      <Button look='ghost' small text='看看这件事' onTap={() => go(link)} />
    </View>
  )
}
