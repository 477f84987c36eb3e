/** The check-in code to hold up at the place, and the same as digits to read out; says how many have come. */
import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { useRead } from '@/cloud/query'
import { useId } from '@/session/use-id'
import { BigCode } from '@/ui/big-code'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { ErrorRetry } from '@/ui/error-retry'
import { nativeLabel } from '@/ui/native-label'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import './index.css'

const LOOK_EVERY_MS = 10_000

/** The screen stays on while the code is shown; a browser has no such switch. */
const keepOn = (keepScreenOn: boolean) => {
  if (process.env.TARO_ENV === 'weapp') void Taro.setKeepScreenOn({ keepScreenOn })
}

function Present({ activityId }: { activityId: string }) {
  const { data: activity, retry } = useRead('activity.show', { activityId })
  useEffect(() => {
    const timer = setInterval(retry, LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [retry])
  if (!activity) return null
  return <Chip tone='done' large icon='family' text={`到了 ${activity.present} 人`} />
}

export default function CodePage() {
  const activityId = useId()
  const { data: code, waiting, trouble, retry } = useRead('activity.code', { activityId })
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
            <BigCode name='签到的数字' code={code.digits} group={3} />
          </View>
        </Card>
      ) : null}
      <View className='centre'>
        <Present activityId={activityId} />
      </View>
    </Page>
  )
}
