/** The way to the designated platform: money never passes through this app (Charity Law 27). */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import type { Shown } from './project-shown'

/** A browser goes there; WeChat lets no app open a foreign page, so the address is copied to be opened there. */
function leave(address: string): void {
  if (process.env.TARO_ENV === 'h5') window.open(address, '_blank', 'noopener')
  else void Taro.setClipboardData({ data: address })
}

export function ToPlatform({ project }: { project: Shown }) {
  const [copied, setCopied] = useState(false)
  const { basis, state } = project
  if (basis?.by !== 'filing' || state !== 'raising') return null
  const inWechat = process.env.TARO_ENV !== 'h5'
  return (
    <Card>
      <View className='strong'>想帮一把</View>
      <View className='soft'>{`“有事来聊”不收一分钱。捐款请到${basis.platform}，钱直接到${basis.charity}。`}</View>
      <View className='card-part column'>
        <Button
          text={inWechat ? `复制${basis.platform}的网址` : `去${basis.platform}`}
          icon='pass-on'
          onTap={() => {
            leave(basis.address)
            setCopied(inWechat)
          }}
        />
        {copied ? <View className='soft'>网址复制好了。请在手机浏览器里粘贴打开，认准上面的备案编号。</View> : null}
      </View>
    </Card>
  )
}
