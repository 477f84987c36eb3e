/** The sign-in code to hold up, and the same as digits to read out; says how many have come. */
import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { useRead } from '@/cloud/query'
import { useId } from '@/session/use-id'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { ErrorRetry } from '@/ui/error-retry'
import { nativeLabel } from '@/ui/native-label'
import { Page } from '@/ui/page'
import { ReadAloud } from '@/ui/read-aloud'
import { Skeleton } from '@/ui/skeleton'
import './index.css'

const LOOK_EVERY_MS = 10_000

/** The screen stays on while the code is shown; a browser has no such switch. */
const keepOn = (keepScreenOn: boolean) => {
  if (process.env.TARO_ENV === 'weapp') void Taro.setKeepScreenOn({ keepScreenOn })
}

function Present({ meetingId }: { meetingId: string }) {
  const { data: meeting, retry } = useRead('meeting.show', { meetingId })
  useEffect(() => {
    const timer = setInterval(retry, LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [retry])
  if (!meeting) return null
  return <Chip tone='done' large icon='meeting' text={`到场 ${meeting.present} 人`} />
}

export default function CodePage() {
  const meetingId = useId()
  const { data: code, waiting, trouble, retry } = useRead('meeting.code', { meetingId })
  useEffect(() => {
    keepOn(true)
    return () => keepOn(false)
  }, [])
  return (
    <Page title='签到码'>
      {waiting ? <Skeleton cards={1} /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {code ? (
        <Card>
          <View className='column'>
            <Image
              className='code-image'
              src={`data:image/png;base64,${code.imageBase64}`}
              {...nativeLabel('签到码')}
            />
            <View className='soft centre'>用微信扫一扫。扫不了的，填这六位数字：</View>
            <View className='code-digits figures'>{`${code.digits.slice(0, 3)} ${code.digits.slice(3)}`}</View>
            <ReadAloud text={`签到的数字是：${code.digits.split('').join('，')}`} />
          </View>
        </Card>
      ) : null}
      <View className='centre'>
        <Present meetingId={meetingId} />
      </View>
    </Page>
  )
}
