/** How far a count is, the line it must cross, and how much is still needed; in words and as a bar. */
import { Text, View } from '@tarojs/components'
import { aria } from './aria'

interface ThresholdBarProps {
  /** e.g. "参加人数". */
  name: string
  /** All three in the same unit: whole heads, or integer hundredths of a square metre. */
  reached: number
  whole: number
  /** The smallest amount that crosses the line, computed by the server. */
  needed: number
  /** e.g. "三分之二". */
  lineName: string
  /** An amount as a figure, e.g. "34" or "96.42". */
  figure: (amount: number) => string
  /** e.g. "人", "㎡". */
  unit: string
}

/** Only for the width on the screen; what counts is compared in integers. */
const percent = (part: number, whole: number): string => `${whole > 0 ? Math.min(100, (part * 100) / whole) : 0}%`

export function ThresholdBar({ name, reached, whole, needed, lineName, figure, unit }: ThresholdBarProps) {
  const missing = needed - reached
  const words = (amount: number) => `${figure(amount)}\u00a0${unit}`
  const state = missing > 0 ? `还差 ${words(missing)}` : '已达到'
  const label = `${name}：${words(reached)}，共 ${words(whole)}，要达到${lineName}，${state}`
  return (
    <View className='threshold' {...aria({ role: 'img', label })}>
      <View className='threshold-head'>
        <Text className='strong'>{name}</Text>
        <View className='soft figures'>
          <Text>{`${figure(reached)} / ${words(whole)} · `}</Text>
          <Text className={missing > 0 ? 'still' : 'reached'}>{state}</Text>
        </View>
      </View>
      <View className='threshold-label'>
        <View className='threshold-word' style={{ left: percent(needed, whole) }}>
          {lineName}
        </View>
      </View>
      <View className='bar'>
        <View className='bar-fill' style={{ width: percent(reached, whole) }} />
        <View className='bar-line' style={{ left: percent(needed, whole) }} />
      </View>
    </View>
  )
}
