/** A partner merchant, new or known: name, where, when, who stands at its counter. */
import { useState } from 'react'
import type { MerchantView } from 'types/merchants'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Lines } from '@/ui/lines'
import { Sheet } from '@/ui/sheet'
import { StillMissing } from '@/ui/still-missing'
import { Switch } from '@/ui/switch'
import { TextInput } from '@/ui/text-input'
import { TroubleNote } from '@/ui/trouble-note'

interface MerchantFormProps {
  scope: string
  merchant?: MerchantView
  onClose: () => void
}

const short = (text: string): boolean => [...text.trim()].length < 2

export function MerchantForm({ scope, merchant, onClose }: MerchantFormProps) {
  const [told, setTold] = useState({
    name: merchant?.name ?? '',
    address: merchant?.address ?? '',
    hours: merchant?.hours ?? '',
    on: merchant?.on ?? true
  })
  const [codes, setCodes] = useState<string[]>([''])
  const { act, busy, trouble } = useWrite('merchant.keep', merchant?.id ?? scope)
  const change = (some: Partial<typeof told>) => setTold(before => ({ ...before, ...some }))
  const personCodes = codes.map(code => code.replace(/\D/g, '')).filter(code => code !== '')
  const missing = [
    ...(short(told.name) ? ['店名'] : []),
    ...(short(told.address) ? ['在哪里'] : []),
    ...(short(told.hours) ? ['几点开门'] : []),
    ...(personCodes.some(code => code.length !== 10) ? ['十位的编号'] : [])
  ]
  const keep = async () => {
    const known = merchant ? { merchantId: merchant.id } : {}
    const people = personCodes.length > 0 ? { personCodes } : {}
    if (await act({ scope, ...known, ...told, ...people })) onClose()
  }
  const wrongPeople = trouble?.fields.includes('personCodes') ? ['有编号不对，请再念一遍'] : []
  return (
    <Sheet title={merchant ? merchant.name : '加一家商户'} open onClose={onClose}>
      <TextInput label='店名' maxLength={30} value={told.name} onChange={name => change({ name })} />
      <TextInput label='在哪里' maxLength={60} value={told.address} onChange={address => change({ address })} />
      <TextInput label='几点开门' maxLength={40} value={told.hours} onChange={hours => change({ hours })} />
      <Lines
        name='店员编号'
        values={codes}
        least={1}
        most={10}
        maxLength={10}
        placeholder={merchant?.people ? `现有 ${merchant.people} 人，空着就不变` : '请店员念“我的”页里的编号'}
        errors={wrongPeople}
        onChange={setCodes}
      />
      <Switch label='还在合作' on={told.on} onChange={on => change({ on })} />
      <TroubleNote trouble={trouble} />
      <Button text='存下' busy={busy} disabled={missing.length > 0} onTap={() => void keep()} />
      <StillMissing what={missing} />
    </Sheet>
  )
}
