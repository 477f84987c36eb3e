/** Whom it concerns: filled in already, each taken away or added with one tap, and of which nobody may be missing. */
import { View } from '@tarojs/components'
import type { MeetingGroup } from 'types/meeting-parts'
import { usualGroups } from 'types/stakeholders'
import { classNames } from '@/ui/class-names'
import { Fold } from '@/ui/fold'
import { Tap } from '@/ui/tap'
import { TextInput } from '@/ui/text-input'

const GROUPS_MAX = 8
const EXPECTED_MAX = 5000

interface GroupPicksProps {
  /** Those that are usual here, chosen or not. */
  usual: readonly MeetingGroup[]
  groups: readonly MeetingGroup[]
  onChange: (groups: MeetingGroup[]) => void
}

interface PickProps {
  text: string
  note: string
  on: boolean
  onTap: () => void
}

function Pick({ text, note, on, onTap }: PickProps) {
  return (
    <Tap
      role='switch'
      className={classNames('pill', on && 'pill-on')}
      label={`${text}，${note}`}
      checked={on}
      onTap={onTap}
    >
      {on ? `✓ ${text}` : text}
    </Tap>
  )
}

/** Digits of what was typed, within what a group may have; nothing for none. */
function expectedOf(typed: string): Partial<MeetingGroup> {
  const count = Number(typed.replace(/\D/g, ''))
  return count > 0 ? { expected: Math.min(count, EXPECTED_MAX) } : {}
}

function Expected({ groups, onChange }: Omit<GroupPicksProps, 'usual'>) {
  const set = (id: string, typed: string) =>
    onChange(
      groups.map(({ expected, ...group }) =>
        group.id === id ? { ...group, ...expectedOf(typed) } : { ...group, ...(expected ? { expected } : {}) }
      )
    )
  return (
    <Fold title='各有多少人（可以不写）' icon='list'>
      {groups.map(({ id, name, expected }) => (
        <TextInput
          key={id}
          kind='number'
          label={name}
          maxLength={4}
          value={expected ? String(expected) : ''}
          onChange={typed => set(id, typed)}
        />
      ))}
    </Fold>
  )
}

export function GroupPicks({ usual, groups, onChange }: GroupPicksProps) {
  const chosen = (id: string) => groups.find(group => group.id === id)
  const others = Object.entries(usualGroups)
    .filter(([id]) => !usual.some(group => group.id === id) && !chosen(id))
    .map(([id, name]) => ({ id, name, affected: false }))
  const shown = [...groups, ...usual.filter(({ id }) => !chosen(id))]
  const toggle = (group: MeetingGroup) => {
    if (chosen(group.id)) return onChange(groups.filter(({ id }) => id !== group.id))
    if (groups.length < GROUPS_MAX) onChange([...groups, group])
  }
  const toggleAffected = (id: string) =>
    onChange(groups.map(group => (group.id === id ? { ...group, affected: !group.affected } : group)))
  return (
    <View className='column'>
      <View className='field'>
        <View className='field-label'>跟谁有关</View>
        <View className='pills'>
          {shown.map(group => {
            const on = chosen(group.id) !== undefined
            return (
              <Pick key={group.id} text={group.name} note={on ? '选了' : '没选'} on={on} onTap={() => toggle(group)} />
            )
          })}
        </View>
      </View>
      {groups.length > 0 ? (
        <View className='field'>
          <View className='field-label'>少了谁不行（没人来会提醒您）</View>
          <View className='pills'>
            {groups.map(({ id, name, affected }) => (
              <Pick
                key={id}
                text={name}
                note={affected ? '少了不行' : '来不来都行'}
                on={affected}
                onTap={() => toggleAffected(id)}
              />
            ))}
          </View>
        </View>
      ) : null}
      <Fold title='还有别的人' icon='add'>
        <View className='pills'>
          {others.map(group => (
            <Pick key={group.id} text={group.name} note='没选' on={false} onTap={() => toggle(group)} />
          ))}
        </View>
      </Fold>
      {groups.length > 0 ? <Expected groups={groups} onChange={onChange} /> : null}
    </View>
  )
}
