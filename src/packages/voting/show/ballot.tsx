/** The ballot of one head: choose, cast; afterwards the receipt, and a way to change it until the close. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DecisionView } from 'types/voting'
import { useWrite } from '@/cloud/use-write'
import { areaFigure } from '@/ui/area'
import { Button } from '@/ui/button'
import { Choice } from '@/ui/choice'
import { TroubleNote } from '@/ui/trouble-note'
import { Receipt } from './receipt'

type Voter = DecisionView['voters'][number]

interface BallotProps {
  decision: DecisionView
  voter: Voter
  now: number
  onCast: () => void
}

/** What the head counts for. */
export function standsFor({ label, areaCenti }: Voter): string {
  return areaCenti > 0 ? `您代表 ${label}，按 1 人、${areaFigure(areaCenti)} ㎡ 计。` : '您自己的一票，一人一票。'
}

export function Ballot({ decision, voter, now, onCast }: BallotProps) {
  const { id: decisionId, options, question } = decision
  const { voterKey } = voter
  const [chosen, setChosen] = useState(voter.choice)
  const [changing, setChanging] = useState(false)
  const { act, busy, trouble } = useWrite('ballot.cast', `${decisionId}/${voterKey}`)
  const cast = async () => {
    if (!chosen || !(await act({ decisionId, voterKey, choice: chosen }))) return
    setChanging(false)
    onCast()
  }
  if (voter.choice && !changing) {
    return <Receipt decision={decision} voter={voter} now={now} onChange={() => setChanging(true)} />
  }
  return (
    <View className='column'>
      <Choice
        label={question}
        options={options.map(({ id, text }) => ({ value: id, text }))}
        value={chosen}
        disabled={busy}
        onChange={setChosen}
      />
      <View className='soft'>{`${standsFor(voter)}截止前可以改，以最后一次为准。`}</View>
      <TroubleNote trouble={trouble} />
      <Button
        text={voter.choice ? '改成这一票' : '投出这一票'}
        busyText='正在投…'
        busy={busy}
        disabled={!chosen}
        onTap={() => void cast()}
      />
      {changing ? <Button look='ghost' text='不改了' disabled={busy} onTap={() => setChanging(false)} /> : null}
    </View>
  )
}
