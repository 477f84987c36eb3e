/** What a head has cast, when, and the receipt that proves it; the choice can be changed while the vote is open. */
import { View } from '@tarojs/components'
import type { DecisionView } from 'types/voting'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { dayAndTime } from '@/ui/time'

interface ReceiptProps {
  decision: DecisionView
  voter: DecisionView['voters'][number]
  now: number
  /** Absent when it can no longer be changed. */
  onChange?: () => void
}

/** In groups of four, to be read out or copied by hand. */
const inGroups = (receipt: string): string => receipt.replace(/(.{4})(?=.)/g, '$1 ')

export function Receipt({ decision, voter, now, onChange }: ReceiptProps) {
  const { options } = decision
  const text = options.find(({ id }) => id === voter.choice)?.text ?? ''
  const when = voter.castAt === undefined ? '' : dayAndTime(voter.castAt, now)
  return (
    <Card>
      <View className='card-head'>
        <Chip tone='done' large icon='check' text={`您投了：${text}`} />
        {onChange ? <Button look='ghost' small text='改一改' onTap={onChange} /> : null}
      </View>
      <View className='soft'>{voter.areaCenti > 0 ? `${voter.label} · ${when}` : when}</View>
      {voter.receipt ? (
        <View className='soft figures'>{`回执 ${inGroups(voter.receipt)}。记下它，有疑问拿它来查。`}</View>
      ) : null}
    </Card>
  )
}
