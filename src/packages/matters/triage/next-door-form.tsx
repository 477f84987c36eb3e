/** Where to go instead: an office, its number, its address; the neighbour sees them as buttons. */
import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { TextInput } from '@/ui/text-input'

export interface DoorFields {
  door: string
  phone: string
  address: string
}

interface NextDoorFormProps {
  door: DoorFields
  wrong: string | undefined
  onChange: (change: Partial<DoorFields>) => void
}

export function NextDoorForm({ door, wrong, onChange }: NextDoorFormProps) {
  return (
    <>
      <View className='h2'>该去哪里办</View>
      <Card>
        <TextInput
          label='单位名称'
          placeholder='例如：社区人民调解委员会'
          error={wrong}
          maxLength={40}
          value={door.door}
          onChange={value => onChange({ door: value })}
        />
        <TextInput
          label='电话（可以不写）'
          placeholder='例如：0635-12345'
          maxLength={20}
          value={door.phone}
          onChange={value => onChange({ phone: value })}
        />
        <TextInput
          label='地址（可以不写）'
          placeholder='例如：居委会一楼'
          maxLength={60}
          value={door.address}
          onChange={value => onChange({ address: value })}
        />
      </Card>
    </>
  )
}
