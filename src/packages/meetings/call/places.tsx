/** Where: typed, or one of the places where meetings were held before. */
import { usePages } from '@/cloud/query'
import { Pills } from '@/ui/pills'
import { TextInput } from '@/ui/text-input'

const PLACE_MAX = 40
const SHOWN = 4

interface PlacesProps {
  scope: string
  value: string
  error: string | undefined
  onChange: (place: string) => void
}

export function Places({ scope, value, error, onChange }: PlacesProps) {
  const { items } = usePages('meeting.list', { scope })
  const before = [...new Set(items.map(({ place }) => place))].slice(0, SHOWN)
  return (
    <>
      <TextInput
        label='在哪儿开'
        placeholder='例如：3 号楼前广场'
        error={error}
        maxLength={PLACE_MAX}
        value={value}
        onChange={onChange}
      />
      {before.length > 0 ? (
        <Pills
          label='以前在这些地方开过'
          options={before.map(place => ({ value: place, text: place }))}
          value={value}
          onChange={onChange}
        />
      ) : null}
    </>
  )
}
