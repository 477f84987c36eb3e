/** A quarter's money in one picture: what is left, what came in and went, and of what the income was made. */
import { Text, View } from '@tarojs/components'
import type { Figures } from 'types/disclosure'
import { SplitBar } from '@/ui/split-bar'
import { Sum } from '@/ui/sum'
import { yuan } from '@/ui/yuan'

export function MoneyPicture({ figures }: { figures: Figures }) {
  const { beforeFen, inFen, costFen, usedFen, leftFen, owedFen, income } = figures
  const spent = costFen + usedFen
  return (
    <>
      <Sum fen={leftFen} />
      <View className='sum-line soft'>
        <View>
          <Text>收 </Text>
          <Text className='ink-done strong figures'>{`+${yuan(inFen)}`}</Text>
        </View>
        <View>
          <Text>支 </Text>
          <Text className='strong figures'>{yuan(-spent)}</Text>
        </View>
        <View className='figures'>{`上期 ${yuan(beforeFen)}`}</View>
      </View>
      {owedFen === 0 ? null : <View className='soft figures'>{`其中还没到账 ${yuan(owedFen)} 元`}</View>}
      {income.length > 0 ? (
        <SplitBar
          label='收入由什么组成'
          parts={income.map(({ name, fen }) => ({ name, amount: fen, figure: yuan(fen) }))}
        />
      ) : null}
    </>
  )
}

/** The same for who listens. */
export const pictureWords = ({ inFen, costFen, usedFen, leftFen, income }: Figures): string => {
  const [largest] = income
  const most = largest ? `收得最多的是${largest.name}，${yuan(largest.fen)} 元。` : ''
  return `收了 ${yuan(inFen)} 元，花了 ${yuan(costFen + usedFen)} 元，现在还有 ${yuan(leftFen)} 元。${most}`
}
