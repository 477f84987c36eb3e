/** Adds the next lower place: its name, and the short code that its address is made of. */
import { View } from '@tarojs/components'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { TextInput } from '@/ui/text-input'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { depthOf } from '../depth'

const NAME_MAX = 30
const SEGMENT_MAX = 20

/** What stands below the county, a street, a community, a compound; lower places come from the roster. */
const below = [
  { kind: 'street', word: '街道', example: '先锋街道', code: 'xianfeng' },
  { kind: 'community', word: '社区', example: '福德社区', code: 'fude' },
  { kind: 'compound', word: '小区', example: '金麒麟小区', code: 'jinqilin' },
  { kind: 'grid', word: '网格', example: '第一网格', code: 'g1' }
] as const

export function AddPlace({ scope }: { scope: string }) {
  const [draft, change, clear] = useDraft(`place/${scope}`, { name: '', segment: '' })
  const { act, busy, trouble } = useWrite('scope.add', scope)
  const next = below[depthOf(scope) - 1]
  if (!next) return <View className='soft'>楼栋、单元和户不用一个个建，导入名册时自己会有。</View>
  const { kind, word, example, code } = next
  const [name, segment] = [draft.name.trim(), draft.segment.trim().toLowerCase()]
  const sound = /^[0-9a-z]+$/.test(segment)
  const send = async () => {
    if (!(await act({ scope, segment, kind, name }))) return
    clear()
    toast(`${name}建好了`)
  }
  return (
    <>
      <Card>
        <TextInput
          label={`加一个${word}`}
          placeholder={`例如：${example}`}
          error={trouble?.fields.includes('name') ? '请改一改名字' : undefined}
          maxLength={NAME_MAX}
          value={draft.name}
          onChange={value => change({ name: value })}
        />
        <TextInput
          label='代号'
          placeholder={`例如：${code}`}
          hint='拼音或数字，不带空格；建好以后不能改'
          error={segment && !sound ? '只能用小写拼音字母和数字' : undefined}
          maxLength={SEGMENT_MAX}
          value={draft.segment}
          onChange={value => change({ segment: value })}
        />
      </Card>
      <TroubleNote trouble={trouble} />
      <Button text={`建这个${word}`} busy={busy} disabled={!name || !sound} onTap={() => void send()} />
    </>
  )
}
