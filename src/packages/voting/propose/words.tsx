/** What is asked, what people must know before they answer, and for residents the answers to choose from. */
import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Lines } from '@/ui/lines'
import { TextArea } from '@/ui/text-area'
import { optionTroubles, type Proposal, QUESTION_MIN } from './proposal'

interface WordsProps {
  proposal: Proposal
  /** Field paths that the server found wrong. */
  wrong: readonly string[]
  onChange: (change: Partial<Proposal>) => void
}

export function Words({ proposal, wrong, onChange }: WordsProps) {
  const { regime, question, details, options } = proposal
  return (
    <>
      <Card>
        <TextArea
          label='问什么'
          placeholder='例如：是否同意在小区东、西两处建 20 个充电桩？'
          hint={`一句话，至少 ${QUESTION_MIN} 个字，让人能直接答`}
          error={wrong.includes('question') ? '请改一改这一句' : undefined}
          maxLength={80}
          value={question}
          onChange={value => onChange({ question: value })}
        />
        <TextArea
          label='要让大家知道的（可以不写）'
          placeholder='建在哪、花多少钱、钱从哪来、谁负责、反对意见有哪些'
          error={wrong.includes('details') ? '请改一改这一段' : undefined}
          maxLength={2000}
          value={details}
          onChange={value => onChange({ details: value })}
        />
      </Card>
      {regime === 'CONSULT' ? (
        <Card>
          <View className='h2'>可以选哪几项</View>
          <View className='card-part'>
            <Lines
              name='选项'
              values={options}
              least={2}
              most={5}
              maxLength={40}
              errors={optionTroubles(options)}
              onChange={values => onChange({ options: values })}
            />
          </View>
        </Card>
      ) : null}
    </>
  )
}
