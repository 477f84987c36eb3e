/** The quarter as a sheet of paper has it: what there was, what came, what went, what is left; sums below each other. */
import { Text, View } from '@tarojs/components'
import type { Figures, KindSum } from 'types/disclosure'
import { Card } from '@/ui/card'
import { classNames } from '@/ui/class-names'
import { yuan } from '@/ui/yuan'

function SumRow({ name, figure, last = false }: { name: string; figure: string; last?: boolean }) {
  return (
    <View className={classNames('sum-row', last && 'sum-row-last')}>
      <Text>{name}</Text>
      <Text className='figures'>{figure}</Text>
    </View>
  )
}

function Kinds({ title, kinds, sign, whole }: { title: string; kinds: KindSum[]; sign: string; whole: number }) {
  if (kinds.length === 0) return null
  return (
    <Card>
      <View className='strong'>{title}</View>
      {kinds.map(({ code, name, fen }) => (
        <SumRow key={code} name={name} figure={`${fen < 0 ? '' : sign}${yuan(fen)}`} />
      ))}
      <SumRow last name='合计' figure={`${sign}${yuan(whole)}`} />
    </Card>
  )
}

export function Sums({ figures }: { figures: Figures }) {
  const { beforeFen, inFen, costFen, usedFen, owedFen, leftFen, income, costs, uses } = figures
  return (
    <>
      <Card>
        <View className='strong'>从上期到这期</View>
        <SumRow name='上期结余' figure={yuan(beforeFen)} />
        <SumRow name='收入' figure={`+${yuan(inFen)}`} />
        <SumRow name='成本' figure={yuan(-costFen)} />
        <SumRow name='使用' figure={yuan(-usedFen)} />
        {owedFen === 0 ? null : <SumRow name='还没到账' figure={yuan(-owedFen)} />}
        <SumRow last name='结余' figure={yuan(leftFen)} />
      </Card>
      <Kinds title='收了什么' kinds={income} sign='+' whole={inFen} />
      <Kinds title='为收这些钱花的成本' kinds={costs} sign='−' whole={costFen} />
      <Kinds title='大家决定花在哪里' kinds={uses} sign='−' whole={usedFen} />
    </>
  )
}
