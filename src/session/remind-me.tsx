/** Offers one WeChat message about what comes next, at a moment when it is of use; absent where none can be sent. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { TemplateKey } from 'types/notices'
import { askToNotify } from '@/cloud/subscribe'
import { idsOf } from '@/cloud/templates'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'

interface RemindMeProps {
  about: TemplateKey
  /** What will be told, e.g. "纪要写好了，在微信里告诉我". */
  text: string
}

export function RemindMe({ about, text }: RemindMeProps) {
  const { act, busy } = useWrite('subscription.grant', about)
  const [said, setSaid] = useState('')
  if (idsOf([about]).size === 0) return null
  const ask = async () => {
    const templates = await askToNotify([about])
    if (templates.length === 0) setSaid('好的，不发微信消息。通知在“我的”页里也能看到。')
    else if (await act({ templates })) setSaid('好的，到时候微信里告诉您。')
  }
  if (said) return <View className='soft'>{said}</View>
  return <Button look='ghost' icon='bell' text={text} busy={busy} onTap={() => void ask()} />
}
