/** How many signed, in heads and in area, against the two lines that must both be crossed. */
import { View } from '@tarojs/components'
import type { PetitionView } from 'types/inspecting'
import type { Share } from 'types/voting'
import { areaFigure } from '@/ui/area'
import { Card } from '@/ui/card'
import { ThresholdBar } from '@/ui/threshold-bar'

const numbers = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const word = (value: number): string => numbers[value] ?? String(value)

/** The smallest amount that crosses the line: as the server says while it is missing, else where the line lies. */
function neededOf({ line: [part, whole], outOf, have, missing }: PetitionView['threshold'], side: keyof Share): number {
  return missing[side] > 0 ? have[side] + missing[side] : Math.ceil((outOf[side] * part) / whole)
}

export function Signed({ threshold }: Pick<PetitionView, 'threshold'>) {
  const { have, outOf, line, label } = threshold
  const lineName = `${word(line[1])}分之${word(line[0])}`
  return (
    <Card>
      <ThresholdBar
        name='签名的户'
        reached={have.heads}
        whole={outOf.heads}
        needed={neededOf(threshold, 'heads')}
        lineName={lineName}
        figure={String}
        unit='户'
      />
      <ThresholdBar
        name='签名的面积'
        reached={have.areaCenti}
        whole={outOf.areaCenti}
        needed={neededOf(threshold, 'areaCenti')}
        lineName={lineName}
        figure={areaFigure}
        unit='㎡'
      />
      <View className='faint'>{label}</View>
    </Card>
  )
}
