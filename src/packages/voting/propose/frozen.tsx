/** What is frozen once the notice is out, so that nobody can change it afterwards. */
import { View } from '@tarojs/components'
import type { OutputOf } from '@/cloud/contract'
import { areaFigure } from '@/ui/area'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'
import { dayAndTime } from '@/ui/time'
import { optionsOf, type Proposal } from './proposal'
import type { Schedule } from './schedule'

interface FrozenProps {
  proposal: Proposal
  schedule: Schedule
  terms: OutputOf<'decision.terms'>
  now: number
}

export function rollWords(regime: Proposal['regime'], { owners }: OutputOf<'decision.terms'>): string {
  if (regime !== 'OWNER_SPECIAL') return '现在登记住在这里的每一个人'
  return `现在名册上的 ${owners.heads} 位业主，共 ${areaFigure(owners.areaCenti)} ㎡`
}

export function Frozen({ proposal, schedule, terms, now }: FrozenProps) {
  const { regime, question } = proposal
  const answers = regime === 'OWNER_SPECIAL' ? ['同意', '不同意', '弃权'] : optionsOf(proposal)
  const { opensAt, closesAt } = schedule
  return (
    <Card>
      <View className='h2'>公示以后，这些不能再改</View>
      <Row icon='vote' head={question.trim() || '还没写问什么'} note={answers.join(' / ')} />
      <Row icon='clock' head={`${dayAndTime(opensAt, now)} 开始`} note={`${dayAndTime(closesAt, now)} 截止`} />
      <Row icon='roster' head='谁能投' note={rollWords(regime, terms)} />
      <Row icon='sealed' head='两串核对码' note='题目一串、名册一串，印在公示里，谁都能验' />
    </Card>
  )
}
