/** Offers WeChat messages about what comes next, at a moment when they are of use; absent where none can be sent. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { TemplateKey } from 'types/notices'
import { askToNotify } from '@/cloud/subscribe'
import { idsOf } from '@/cloud/templates'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'

interface RemindMeProps {
  /** WeChat shows at most three kinds at once. */
  about: TemplateKey | readonly TemplateKey[]
  /** What will be told, e.g. "纪要写好了，在微信里告诉我". */
  text: string
}

const kindWords: Readonly<Record<TemplateKey, string>> = { meeting: '开会', decision: '表决', matter: '事情进展' }
const AT_ONCE = 3

/** "还能发：事情进展 2 条，开会 1 条。" */
export const leftWords = (left: Readonly<Partial<Record<TemplateKey, number>>>): string => {
  const kinds = Object.entries(kindWords) as [TemplateKey, string][]
  const counted = kinds.flatMap(([kind, word]) => ((left[kind] ?? 0) > 0 ? `${word} ${left[kind]} 条` : []))
  return counted.length > 0 ? `微信里还能发：${counted.join('，')}。` : '微信里现在一条也不能发，点一次“允许”能发一条。'
}

export function RemindMe({ about, text }: RemindMeProps) {
  const keys = [about].flat().slice(0, AT_ONCE) as TemplateKey[]
  const { act, busy } = useWrite('subscription.grant', keys.join('-'))
  const [said, setSaid] = useState('')
  if (idsOf(keys).size === 0) return null
  const ask = async () => {
    const templates = await askToNotify(keys)
    if (templates.length === 0) {
      setSaid('好的，不发微信消息。通知在“我的”页里也能看到。')
      return
    }
    const granted = await act({ templates })
    if (granted) setSaid(`好的，到时候微信里告诉您。${leftWords(granted.left)}`)
  }
  if (said) return <View className='soft'>{said}</View>
  return <Button look='ghost' icon='bell' text={text} busy={busy} onTap={() => void ask()} />
}
