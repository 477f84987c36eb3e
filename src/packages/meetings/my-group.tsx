/** Which of those concerned one is; may be left open. */
import type { MeetingGroup } from 'types/meeting-parts'
import { Pills } from '@/ui/pills'

interface MyGroupProps {
  groups: readonly Pick<MeetingGroup, 'id' | 'name'>[]
  value: string | undefined
  onChange: (groupId: string) => void
  label?: string
}

export function MyGroup({ groups, value, onChange, label = '您算哪一类（可以不选）' }: MyGroupProps) {
  if (groups.length === 0) return null
  return (
    <Pills
      label={label}
      options={groups.map(({ id, name }) => ({ value: id, text: name }))}
      value={value}
      onChange={onChange}
    />
  )
}
