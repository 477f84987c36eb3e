/** Reads an area as integer hundredths of a square metre, digit by digit, so no binary fraction ever rounds it. */
import type { Doubt } from './doubts'
import { isEmptyMark, plainText } from './plain-text'
import type { Cell } from './records'

const UNIT = /(㎡|m2|m²|平方米|平米|平方|平)$/i
const GROUPED = /^\d{1,3}(,\d{3})+(\.\d+)?$/
const DECIMAL = /^(\d{1,12})(?:\.(\d*))?$/
/** What Excel leaves behind two decimals when it has added or multiplied: 109.82000000000001, 109.81999999999999. */
const NOISE_BELOW = /^9{6,}\d{0,4}$/
const NOISE_ABOVE = /^0{6,}\d{0,4}$/

/** Smaller or larger units exist (a kiosk, a market hall) but are rare enough to be looked at: 1 ㎡ and 10 000 ㎡. */
const USUAL_MIN_CENTI = 100
const USUAL_MAX_CENTI = 1_000_000
/** The contract's limit for one area. */
const MAX_CENTI = 100_000_000

interface AreaReading {
  areaCenti?: number
  doubt?: Doubt
}

/** A third decimal that is not calculation noise is cut off and doubted; zero, negative and other text give no area. */
export function readArea(cell: Cell | undefined): AreaReading {
  const written = plainText(cell).replace(/\s/g, '')
  if (isEmptyMark(written)) return { doubt: 'area-missing' }
  const bare = written.replace(UNIT, '')
  const match = DECIMAL.exec(GROUPED.test(bare) ? bare.replaceAll(',', '') : bare)
  if (match === null) return { doubt: 'area-unreadable' }
  const [, whole = '', decimals = ''] = match
  const rest = decimals.slice(2)
  const cut = Number(whole + decimals.slice(0, 2).padEnd(2, '0'))
  const areaCenti = NOISE_BELOW.test(rest) ? cut + 1 : cut
  if (areaCenti === 0 || areaCenti > MAX_CENTI) return { doubt: 'area-unreadable' }
  const exact = /^0*$/.test(rest) || NOISE_BELOW.test(rest) || NOISE_ABOVE.test(rest)
  if (!exact) return { areaCenti, doubt: 'area-decimals' }
  if (areaCenti < USUAL_MIN_CENTI || areaCenti > USUAL_MAX_CENTI) return { areaCenti, doubt: 'area-unusual' }
  return { areaCenti }
}
