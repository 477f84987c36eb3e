/** No code, or one that says nothing: scan, or type the ten characters printed below it. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { scan } from '@/cloud/scan'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { TextInput } from '@/ui/text-input'
import { placeCodeIn } from './scene'

const LENGTH = 10

const open = (code: string) => void Taro.redirectTo({ url: `/packages/codes/open/index?code=${code}` })

export function ScanAgain() {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const take = (text: string | undefined) => {
    const code = text === undefined ? undefined : placeCodeIn(text)
    if (code) open(code)
    setWrong(text !== undefined && code === undefined)
  }
  return (
    <>
      <Button icon='scan' text='扫楼门口或意见箱上的码' onTap={() => void scan().then(take)} />
      <Card>
        <TextInput
          label='或者照着码下面填'
          hint={`${LENGTH} 位字母和数字，大小写都行`}
          error={wrong ? '不是楼门口或意见箱上的码，请再核对一遍' : undefined}
          maxLength={LENGTH}
          value={typed}
          onChange={setTyped}
        />
        <View className='card-part'>
          <Button look='ghost' text='打开' disabled={typed.trim().length !== LENGTH} onTap={() => take(typed)} />
        </View>
      </Card>
    </>
  )
}
