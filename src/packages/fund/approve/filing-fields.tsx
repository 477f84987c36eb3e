/** What the charity filed, with a photo of its certificate and of the filing. */
import { type BasisDraft, platforms } from 'types/fund-parts'
import { PhotoField } from '@/session/photo-field'
import { dayField } from '@/ui/day-fields'
import { MomentPicker, OptionPicker } from '@/ui/picker'
import { TextInput } from '@/ui/text-input'

export const emptyFiling = { charity: '', filingNo: '', filedOn: '', platform: '', address: '', media: [] as string[] }
type FilingTyped = typeof emptyFiling

const NAME_MIN = 4
const isAddress = (text: string): boolean => /^https:\/\/[0-9A-Za-z.-]+(?:\/[\x21-\x7e]*)?$/.test(text)

/** As it is sent; absent while it is not whole. */
export function filingSent(typed: FilingTyped, now: number): BasisDraft | undefined {
  const platform = platforms.find(name => name === typed.platform)
  const [charity, filingNo, address] = [typed.charity.trim(), typed.filingNo.trim(), typed.address.trim()]
  const filedOn = typed.filedOn || dayField(now)
  const whole =
    charity.length >= NAME_MIN && filingNo.length >= NAME_MIN && isAddress(address) && typed.media.length > 0
  return platform && whole
    ? { by: 'filing', charity, filingNo, filedOn, platform, address, media: typed.media }
    : undefined
}

interface FilingFieldsProps {
  scope: string
  now: number
  filing: FilingTyped
  onChange: (filing: FilingTyped) => void
  onBusy: (busy: boolean) => void
}

export function FilingFields({ scope, now, filing, onChange, onBusy }: FilingFieldsProps) {
  const set = (some: Partial<FilingTyped>) => onChange({ ...filing, ...some })
  const wrong = filing.address.trim() !== '' && !isAddress(filing.address.trim())
  return (
    <>
      <TextInput
        label='哪家慈善组织'
        placeholder='要有公开募捐资格'
        maxLength={40}
        value={filing.charity}
        onChange={charity => set({ charity })}
      />
      <TextInput
        label='募捐方案备案编号'
        maxLength={40}
        value={filing.filingNo}
        onChange={filingNo => set({ filingNo })}
      />
      <MomentPicker
        mode='date'
        label='哪天备案的'
        end={dayField(now)}
        value={filing.filedOn || dayField(now)}
        onChange={filedOn => set({ filedOn })}
      />
      <OptionPicker
        label='在哪个平台募'
        hint='只能是民政部指定的平台'
        options={platforms}
        chosen={platforms.map(String).indexOf(filing.platform)}
        onChange={place => set({ platform: platforms[place] ?? '' })}
      />
      <TextInput
        label='项目在平台上的网址'
        placeholder='https 开头'
        error={wrong ? '网址要以 https:// 开头' : undefined}
        maxLength={300}
        value={filing.address}
        onChange={address => set({ address })}
      />
      <PhotoField
        scope={scope}
        label='资格证书、备案回执的照片'
        most={6}
        ids={filing.media}
        onIds={media => set({ media })}
        onBusy={onBusy}
      />
    </>
  )
}
