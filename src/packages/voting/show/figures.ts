/** Shares and thresholds in words. */
import type { Share, Threshold } from 'types/voting'
import { areaFigure } from '@/ui/area'

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const inWords = (value: number): string => digits[value] ?? String(value)

/** [2, 3] as 三分之二. */
export const fraction = ([part, whole]: Threshold['line']): string => `${inWords(whole)}分之${inWords(part)}`

/** The smallest amount that crosses the line: as the server says while it is missing, else where the line lies. */
export function neededOf({ line: [part, whole], outOf, have, missing }: Threshold, side: keyof Share): number {
  return missing[side] > 0 ? have[side] + missing[side] : Math.ceil((outOf[side] * part) / whole)
}

/** The thresholds come in this order: who takes part, then who agrees. */
const deeds = ['参加', '同意']
export const deedOf = (place: number): string => deeds[place] ?? ''

/** "203 人", with the area where area counts. */
export const shareWords = ({ heads, areaCenti }: Share, withArea: boolean): string =>
  withArea ? `${heads} 人 · ${areaFigure(areaCenti)} ㎡` : `${heads} 人`

/** Every side that stayed below its line: "参加的面积还差 2 532 ㎡". */
export const shortfalls = (thresholds: readonly Threshold[]): string[] =>
  thresholds.flatMap(({ missing }, place) => [
    ...(missing.heads > 0 ? [`${deedOf(place)}的人数还差 ${missing.heads} 人`] : []),
    ...(missing.areaCenti > 0 ? [`${deedOf(place)}的面积还差 ${areaFigure(missing.areaCenti)} ㎡`] : [])
  ])
