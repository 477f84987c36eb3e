/** Public numbers as data, like the law and the duty lists. */
import { publicNumbers } from 'config/duty-lists/public-numbers'
import type { PublicNumber } from 'types/codes'

/** Numbers of a city by the first four digits of its county code; they stand before the country's. */
const cities: Readonly<Record<string, readonly PublicNumber[]>> = {}

export const publicNumbersAt = (scope: string): PublicNumber[] => [
  ...(cities[scope.slice(0, 4)] ?? []),
  ...publicNumbers
]
