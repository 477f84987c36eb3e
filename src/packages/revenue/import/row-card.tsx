/** One row of the file: what stands there, how it would be booked, and yes, otherwise, or leave it out. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { bookingKinds } from 'types/bookkeeping'
import { costKinds, incomeClasses, useKinds } from 'types/revenue-parts'
import type { StatementProposal, StatementRow } from 'types/statements'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import type { Tone } from '@/ui/tone'
import { yuan } from '@/ui/yuan'
import { dayWords } from '../day-words'
import { ProposalSheet } from './proposal-sheet'
import type { RowAnswer } from './row-answer'

interface RowCardProps {
  row: StatementRow
  now: number
  answer: RowAnswer
  /** What the server found wrong with it. */
  wrong: string | undefined
  onAnswer: (answer: RowAnswer) => void
}

const states = {
  taken: { tone: 'done', text: '已记下' },
  there: { tone: 'calm', text: '以前记过' },
  left: { tone: 'calm', text: '不记' }
} as const satisfies Partial<Record<StatementRow['state'], { tone: Tone; text: string }>>

function chipOf({ state, problems }: StatementRow, { as, proposal }: RowAnswer): { tone: Tone; text: string } {
  if (state !== 'open') return states[state]
  if (problems.length > 0) return { tone: 'due', text: '记不了' }
  if (as === 'take') return { tone: 'done', text: '看好了' }
  if (as === 'leave') return { tone: 'calm', text: '不记' }
  return proposal ? { tone: 'now', text: '请看看' } : { tone: 'due', text: '请选类别' }
}

const named = ({ kind, class: income, cost, use }: StatementProposal): string =>
  `${bookingKinds[kind]}：${(income && incomeClasses[income].name) || (cost && costKinds[cost]) || (use && useKinds[use]) || '银行和现金之间'}`

export function RowCard({ row, now, answer, wrong, onAnswer }: RowCardProps) {
  const [changing, setChanging] = useState(false)
  const { row: number, day, amountFen = 0, what, party, problems, state } = row
  const { proposal, as } = answer
  const { tone, text } = chipOf(row, answer)
  const open = state === 'open' && problems.length === 0
  return (
    <Card>
      <View className='card-head'>
        <Chip tone={tone} text={text} />
        <View className='faint'>{`第 ${number} 行${day ? ` · ${dayWords(day, now)}` : ''}`}</View>
      </View>
      <View className='h2 figures'>{`${amountFen > 0 ? '+' : ''}${yuan(amountFen)}`}</View>
      <View className='soft'>{[what, party].filter(Boolean).join(' · ')}</View>
      {problems.map(problem => (
        <View key={problem}>{problem}</View>
      ))}
      {wrong ? <View className='field-error'>{wrong}</View> : null}
      {open && proposal ? (
        <View className='card-part'>
          <View>{`记成 ${named(proposal)}，“${proposal.what}”`}</View>
          {proposal.because ? <View className='soft'>{proposal.because}</View> : null}
        </View>
      ) : null}
      {open ? (
        <View className='card-part row'>
          {proposal && as !== 'take' ? (
            <Button
              small
              text='就这样记'
              label={`第 ${number} 行就这样记`}
              onTap={() => onAnswer({ as: 'take', proposal })}
            />
          ) : null}
          <Button
            small
            look='ghost'
            text={proposal ? '改' : '选类别'}
            label={`第 ${number} 行${proposal ? '改' : '选类别'}`}
            onTap={() => setChanging(true)}
          />
          {as === 'leave' ? null : (
            <Button
              small
              look='ghost'
              text='不记'
              label={`第 ${number} 行不记`}
              onTap={() => onAnswer({ ...answer, as: 'leave' })}
            />
          )}
        </View>
      ) : null}
      {changing ? (
        <ProposalSheet
          row={row}
          proposal={proposal}
          onClose={() => setChanging(false)}
          onChosen={chosen => {
            onAnswer({ as: 'take', proposal: chosen })
            setChanging(false)
          }}
        />
      ) : null}
    </Card>
  )
}
