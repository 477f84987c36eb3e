/** 让楼长帮我说: a recording that nobody has written down goes as it is to whoever serves nearest. */
import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { TroubleNote } from '@/ui/trouble-note'
import type { Raising } from './use-raise'

/** Absent where there is no recording, or where the phone has written it down already. */
export function SayInstead({ raising }: { raising: Raising }) {
  const { draft, say, handing, sayTrouble, waiting } = raising
  if (draft.voice.length === 0 || draft.title || draft.behalf !== 'nobody' || draft.sensitive) return null
  return (
    <View className='column card-part'>
      <TroubleNote trouble={sayTrouble} />
      <Button text='让楼长帮我说' busyText='正在交…' busy={handing} disabled={waiting} onTap={say} />
      <View className='soft'>楼长听了录音，一个工作日内写成文字，再请您看看对不对。录音只有楼长和社区能听。</View>
    </View>
  )
}
