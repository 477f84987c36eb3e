/** The closed lists of the book as choices of a form. */
import {
  costKindIds,
  costKinds,
  incomeClasses,
  incomeClassIds,
  type Rhythm,
  rhythms,
  useKindIds,
  useKinds
} from 'types/revenue-parts'

export const classOptions = incomeClassIds.map(value => ({
  value,
  text: `${incomeClasses[value].name}（${incomeClasses[value].examples}）`
}))
export const costOptions = costKindIds.map(value => ({ value, text: costKinds[value] }))
export const useOptions = useKindIds.map(value => ({ value, text: useKinds[value] }))
const rhythmIds: readonly Rhythm[] = ['month', 'quarter', 'half', 'year', 'once']
export const rhythmOptions = rhythmIds.map(value => ({ value, text: rhythms[value] }))
