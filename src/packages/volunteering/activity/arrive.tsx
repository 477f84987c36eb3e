/** I am here: by scanning the code at the place, or by the six digits that the host reads out. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { scan } from '@/cloud/scan'
import { useWrite } from '@/cloud/use-write'
import { sceneOf } from '@/session/scene'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Tap } from '@/ui/tap'
import { TextInput } from '@/ui/text-input'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

const DIGITS = 6

export function Arrive({ activityId }: { activityId: string }) {
  const [typing, setTyping] = useState(false)
  const [typed, setTyped] = useState('')
  const [foreign, setForeign] = useState(false)
  const { act, busy, trouble } = useWrite('activity.checkIn', activityId)
  const checkIn = async (digits: string) => {
    if (await act({ activityId, digits })) toast('签到好了')
  }
  const byCode = async () => {
    const text = await scan()
    if (text === undefined) return
    const scene = sceneOf(text, 'v')
    const here = scene !== undefined && (scene.id ?? activityId) === activityId
    setForeign(!here)
    if (scene && here) await checkIn(scene.digits)
  }
  const note = foreign ? { message: '这不是这次活动的签到码。请再扫一次现场的码，或让组织的人念六位数字。' } : trouble
  return (
    <>
      <TroubleNote trouble={note} />
      <Button icon='scan' text='到了，扫码签到' busy={busy} onTap={() => void byCode()} />
      {typing ? (
        <Card>
          <View className='column'>
            <TextInput
              kind='number'
              label='组织的人念的六位数字'
              maxLength={DIGITS}
              value={typed}
              onChange={text => setTyped(text.trim())}
            />
            <Button
              look='ghost'
              text='用这六位数字签到'
              busy={busy}
              disabled={typed.length !== DIGITS}
              onTap={() => void checkIn(typed)}
            />
          </View>
        </Card>
      ) : (
        <View className='centre'>
          <Tap className='link' label='没法扫，填六位数字' onTap={() => setTyping(true)}>
            没法扫？填六位数字
          </Tap>
        </View>
      )}
    </>
  )
}
