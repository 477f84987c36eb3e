/** The last look before a roster goes into the register: what changes, which homes go, then one confirmation. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { RosterImportView } from 'types/rosters'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { TroubleNote } from '@/ui/trouble-note'
import { Changes } from './changes'

interface ConfirmProps {
  roster: RosterImportView
  /** Looks at the differences again. */
  onAgain: () => void
}

function inWords({ added, changed, removed, same }: RosterImportView['changes'], going: number): string {
  const parts = [
    ...(added > 0 ? [`新增 ${added} 户`] : []),
    ...(changed > 0 ? [`改动 ${changed} 户`] : []),
    ...(removed > 0 ? [`表里没有的 ${removed} 户，去掉 ${going} 户，其余留着`] : []),
    ...(same > 0 ? [`${same} 户不变`] : [])
  ]
  return `${parts.join('；')}。`
}

export function Confirm({ roster, onAgain }: ConfirmProps) {
  const { id, seen, changes } = roster
  const [draft, change] = useDraft<{ remove: string[] }>(`roster-remove/${id}`, { remove: [] })
  const [asking, setAsking] = useState(false)
  const { act, busy, trouble } = useWrite('roster.apply', id)
  const { remove } = draft
  const words = inWords(changes, remove.length)
  const apply = async () => {
    await act({ importId: id, seen, remove })
    setAsking(false)
  }
  if (changes.added + changes.changed + changes.removed === 0) {
    return <Banner tone='done' icon='check' head='跟册子一模一样' text='没有要改的，不用再导入。' />
  }
  return (
    <>
      <View>
        <View className='h2'>跟册子差在哪</View>
        <View className='soft'>{words}</View>
      </View>
      <Changes
        importId={id}
        remove={remove}
        onRemove={(path, on) => change({ remove: on ? [...remove, path] : remove.filter(other => other !== path) })}
      />
      <TroubleNote trouble={trouble} />
      {trouble ? <Button look='ghost' icon='again' text='重新看一遍差别' onTap={onAgain} /> : null}
      <Button
        text='确认导入'
        disabled={changes.added + changes.changed + remove.length === 0}
        onTap={() => setAsking(true)}
      />
      <Dialog
        open={asking}
        title='把这份名册写进册子？'
        text={`${words}业主表决就按这个册子算人数和面积。`}
        act='确认导入'
        busy={busy}
        onAct={() => void apply()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
