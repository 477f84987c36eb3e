/** Puts an asset or a public room into the register, or writes it anew. */
import { useState } from 'react'
import { type AssetPart, type AssetState, type AssetView, assetStates } from 'types/assets'
import type { IncomeClass } from 'types/revenue-parts'
import { useRead } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { backTo } from '@/session/back'
import { PhotoField } from '@/session/photo-field'
import { useDraft } from '@/session/use-draft'
import { useParam } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { StillMissing } from '@/ui/still-missing'
import { TextArea } from '@/ui/text-area'
import { TextInput } from '@/ui/text-input'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { fenTyped, yuanField } from '@/ui/yuan'
import { classOptions } from '../kind-options'
import { Pick } from '../pick'

interface Draft {
  class: IncomeClass | ''
  name: string
  place: string
  state: AssetState
  note: string
  area: string
  use: string
  usedBy: string
  media: string[]
}

const blank: Draft = {
  class: '',
  name: '',
  place: '',
  state: 'used',
  note: '',
  area: '',
  use: '',
  usedBy: '',
  media: []
}

const draftOf = ({ class: income, name, place, state, note, premises, media }: AssetView): Draft => ({
  class: income,
  name,
  place,
  state,
  note,
  // Hundredths of a square metre are typed as a sum is: two decimals at most.
  area: premises ? yuanField(premises.areaCenti) : '',
  use: premises?.use ?? '',
  usedBy: premises?.usedBy ?? '',
  media: media.map(one => one.id)
})

const stateOptions = (['used', 'idle', 'gone'] as const).map(value => ({ value, text: assetStates[value] }))

function missingIn({ class: income, name, place, area, use, usedBy }: Draft, part: AssetPart): string[] {
  const room = part === 'premises'
  return [
    ...(name.trim().length < 2 ? ['名称'] : []),
    ...(place.trim().length < 2 ? ['在哪里'] : []),
    ...(!room && !income ? ['哪一类'] : []),
    ...(room && !fenTyped(area) ? ['面积'] : []),
    ...(room && use.trim().length < 2 ? ['作什么用'] : []),
    ...(room && usedBy.trim().length < 2 ? ['谁在用'] : [])
  ]
}

interface FormProps {
  scope: string
  part: AssetPart
  asset?: AssetView
}

function Form({ scope, part, asset }: FormProps) {
  const key = asset ? `${asset.id}/${asset.version}` : `${scope}/${part}`
  const [draft, change, clear] = useDraft(`asset/${key}`, asset ? draftOf(asset) : blank)
  const [sending, setSending] = useState(false)
  const { act, busy, trouble } = useWrite('asset.keep', key)
  const missing = missingIn(draft, part)
  const save = async () => {
    const { class: income, name, place, state, note, media } = draft
    const premises = { areaCenti: fenTyped(draft.area) ?? 0, use: draft.use.trim(), usedBy: draft.usedBy.trim() }
    const kept = await act({
      scope,
      part,
      class: income || 'premises',
      name: name.trim(),
      place: place.trim(),
      state,
      note: note.trim(),
      media,
      ...(part === 'premises' ? { premises } : {}),
      ...(asset ? { assetId: asset.id, version: asset.version } : {})
    })
    if (!kept) return
    clear()
    toast('登记好了')
    backTo(`/packages/revenue/asset/index?id=${kept.id}`)
  }
  return (
    <>
      <Card>
        <TextInput
          label='名称'
          placeholder={part === 'premises' ? '例如：二层活动室' : '例如：12 部电梯轿厢'}
          maxLength={40}
          value={draft.name}
          onChange={name => change({ name })}
        />
        <TextInput
          label='在哪里'
          placeholder='例如：1 号楼到 6 号楼'
          maxLength={60}
          value={draft.place}
          onChange={place => change({ place })}
        />
        {part === 'premises' ? <RoomFields draft={draft} onChange={change} /> : null}
        {part === 'earning' ? (
          <Pick
            label='哪一类'
            options={classOptions}
            value={draft.class}
            onChange={chosen => change({ class: chosen })}
          />
        ) : null}
        <Pick label='现在' options={stateOptions} value={draft.state} onChange={state => change({ state })} />
        <TextArea label='补充（可以不写）' maxLength={300} value={draft.note} onChange={note => change({ note })} />
        <PhotoField
          scope={scope}
          label='照片（可以不加）'
          most={6}
          ids={draft.media}
          onIds={media => change({ media })}
          onBusy={setSending}
        />
      </Card>
      <TroubleNote trouble={trouble} />
      <Button text='存进登记册' busy={busy} disabled={sending || missing.length > 0} onTap={() => void save()} />
      <StillMissing what={missing} />
    </>
  )
}

function RoomFields({ draft, onChange }: { draft: Draft; onChange: (change: Partial<Draft>) => void }) {
  return (
    <>
      <TextInput
        label='面积（平方米）'
        placeholder='例如：62.5'
        maxLength={12}
        value={draft.area}
        onChange={area => onChange({ area })}
      />
      <TextInput
        label='作什么用'
        placeholder='例如：老年活动'
        maxLength={40}
        value={draft.use}
        onChange={use => onChange({ use })}
      />
      <TextInput
        label='谁在用'
        placeholder='例如：社区老年协会'
        hint='单位或组织的名字，不写个人姓名'
        maxLength={40}
        value={draft.usedBy}
        onChange={usedBy => onChange({ usedBy })}
      />
    </>
  )
}

function Known({ assetId }: { assetId: string }) {
  const { data, waiting, trouble, retry } = useRead('asset.show', { assetId })
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  if (waiting || !data) return <Skeleton />
  return <Form key={data.version} scope={data.scope} part={data.part} asset={data} />
}

export default function AssetFormPage() {
  const [scope, part, id] = [useParam('scope'), useParam('part'), useParam('id')]
  const kind = part === 'premises' ? 'premises' : 'earning'
  return (
    <Page title={kind === 'premises' ? '登记公共用房' : '登记共有资产'}>
      {id ? <Known assetId={id} /> : <Form scope={scope} part={kind} />}
    </Page>
  )
}
