/** A legal fraction as people say it: 达到三分之二, 超过二分之一. */
import type { Fraction } from 'types/law'

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

const inWords = (value: number): string => DIGITS[value] ?? String(value)

/** 三分之二 */
export const plainFraction = ({ of: [part, whole] }: Pick<Fraction, 'of'>): string =>
  `${inWords(whole)}分之${inWords(part)}`

/** With the verb that says whether the number itself is enough (Civil Code art. 1259). */
export const fractionWords = (fraction: Fraction): string =>
  `${fraction.test === 'atLeast' ? '达到' : '超过'}${plainFraction(fraction)}`
