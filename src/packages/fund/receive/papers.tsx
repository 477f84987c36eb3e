/** In words what money it is and who confirms it, with photos of the papers. */
import type { FundKind } from 'types/fund-parts'
import { PhotoField } from '@/session/photo-field'
import { Card } from '@/ui/card'
import { TextInput } from '@/ui/text-input'
import type { Typed } from './typed'

interface PapersProps {
  scope: string
  typed: Typed
  fund: FundKind | ''
  onChange: (some: Partial<Typed>) => void
  onBusy: (busy: boolean) => void
}

export function Papers({ scope, typed, fund, onChange, onBusy }: PapersProps) {
  return (
    <Card>
      <TextInput
        label='是什么钱'
        placeholder='例如：六月第一批捐赠'
        maxLength={60}
        value={typed.what}
        onChange={what => onChange({ what })}
      />
      <TextInput
        label='谁给的、谁确认的'
        placeholder='例如：东昌府区慈善总会'
        hint='不写个人的名字'
        maxLength={60}
        value={typed.from}
        onChange={from => onChange({ from })}
      />
      {fund === 'public' ? (
        <TextInput
          label='慈善总会确认函编号'
          maxLength={40}
          value={typed.letterNo}
          onChange={letterNo => onChange({ letterNo })}
        />
      ) : null}
      <TextInput
        label='多少人捐的（不知道就空着）'
        kind='number'
        maxLength={6}
        value={typed.givers}
        onChange={givers => onChange({ givers })}
      />
      <PhotoField
        scope={scope}
        label='凭证照片'
        most={6}
        ids={typed.media}
        onIds={media => onChange({ media })}
        onBusy={onBusy}
      />
    </Card>
  )
}
