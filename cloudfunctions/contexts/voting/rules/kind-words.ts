/** Plain words for what kind of vote this is, what it takes and what it is worth. */
import type { Jurisdiction } from 'types/law'
import { type Regime, specialMatters } from 'types/voting'
import { plainFraction } from './fraction-words'

export type SpecialMatter = keyof typeof specialMatters

type Law = Pick<Jurisdiction, 'participation' | 'special' | 'lawfulChannel' | 'channelNote'>

/** A vote is called the assembly's own only where the law lets this channel be one (L10). */
export function kindWords(regime: Regime, specialMatter: SpecialMatter | undefined, law: Law): string {
  if (regime === 'CONSULT') {
    return '这是征求意见，不是业主表决。住在这里的人每人一票，各有多少人选如实公布，不算“通过”。'
  }
  const name = law.lawfulChannel ? '业主大会的正式表决' : '业主预表决'
  const about = specialMatter ? `：${specialMatters[specialMatter]}` : ''
  const enough = law.participation.test === 'atLeast' ? '要有' : '要有超过'
  const agree = law.special.test === 'atLeast' ? '' : '超过'
  return (
    `这是${name}${about}。${enough}${plainFraction(law.participation)}的业主参加，` +
    `参加的人里${agree}${plainFraction(law.special)}同意才算通过。人数和面积都要够。`
  )
}

/** What a voter must know of the standing of the result. */
export const channelNote = (regime: Regime, law: Law): string =>
  regime === 'CONSULT' ? '结果给议事会和社区作参考。不上网的邻居可以到社区说。' : law.channelNote
