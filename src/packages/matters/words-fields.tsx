/** The two fields in which a matter is said: one line, and more if one likes. */
import { Card } from '@/ui/card'
import { TextArea } from '@/ui/text-area'
import { TextInput } from '@/ui/text-input'

export const TITLE_MIN = 4
export const TITLE_MAX = 40
export const TEXT_MAX = 1000

interface WordsFieldsProps {
  title: string
  text: string
  /** Input fields that the server found wrong. */
  wrong: readonly string[]
  onChange: (some: { title?: string; text?: string }) => void
}

export function WordsFields({ title, text, wrong, onChange }: WordsFieldsProps) {
  const error = (field: string, sentence: string) => (wrong.includes(field) ? sentence : undefined)
  return (
    <Card>
      <TextInput
        label='一句话说清楚'
        placeholder='例如：2 单元楼道灯不亮'
        hint={`至少 ${TITLE_MIN} 个字`}
        error={error('title', '请改一改这一句')}
        maxLength={TITLE_MAX}
        value={title}
        onChange={value => onChange({ title: value })}
      />
      <TextArea
        label='还想多说几句（可以不写）'
        placeholder='什么时候开始的、影响到谁、您觉得怎么办好'
        error={error('text', '请改一改这一段')}
        maxLength={TEXT_MAX}
        value={text}
        onChange={value => onChange({ text: value })}
      />
    </Card>
  )
}
