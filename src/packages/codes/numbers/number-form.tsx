/** One number: whose it is, the number, when it is answered. */
import { View } from '@tarojs/components'
import type { Contact } from 'types/codes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Pills } from '@/ui/pills'
import { TextInput } from '@/ui/text-input'

const kinds: { value: Contact['kind']; text: string }[] = [
  { value: 'property', text: '物业' },
  { value: 'community', text: '社区' },
  { value: 'street', text: '街道' },
  { value: 'utility', text: '水电气暖' },
  { value: 'repair', text: '维修' },
  { value: 'other', text: '其他' }
]

interface NumberFormProps {
  item: Contact
  wrong: boolean
  onChange: (item: Contact) => void
  onRemove: () => void
}

export function NumberForm({ item, wrong, onChange, onRemove }: NumberFormProps) {
  const { kind, name, phone, note = '' } = item
  return (
    <Card>
      <Pills label='哪一类' options={kinds} value={kind} onChange={to => onChange({ ...item, kind: to })} />
      <TextInput
        label='叫什么'
        placeholder='例如：金麒麟物业'
        maxLength={30}
        value={name}
        onChange={to => onChange({ ...item, name: to })}
      />
      <TextInput
        label='电话'
        hint='手机，或带区号的座机'
        error={wrong ? '这个号码不对，请核对' : undefined}
        maxLength={20}
        value={phone}
        onChange={to => onChange({ ...item, phone: to })}
      />
      <TextInput
        label='什么时候有人接（可以不写）'
        maxLength={40}
        value={note}
        onChange={to => onChange({ ...item, note: to })}
      />
      <View className='card-part'>
        <Button look='ghost' small icon='remove' text='去掉' label={`去掉${name || '这个电话'}`} onTap={onRemove} />
      </View>
    </Card>
  )
}
