/** The month's published numbers, from counts of checks grouped by how they went. */
import { type CheckState, checkStates, type RuleId, ruleIds } from 'types/content'

/** One value by which checks are counted: the state, and by which rule it was first sent back (`refused ad`). */
export const tallyOf = (state: CheckState, firstRule: RuleId | undefined): string => `${state} ${firstRule ?? '-'}`

interface Counted {
  key: unknown
  count: number
}

export interface MonthNumbers {
  looked: number
  waiting: number
  passed: number
  refused: number
  appeals: number
  overturned: number
  rules: { ruleId: RuleId; refused: number; overturned: number }[]
}

const sentBack: readonly CheckState[] = ['refused', 'appealed', 'upheld', 'overturned']

/** `refused` counts what was sent back at first; of those `overturned` were let pass after an appeal. */
export function monthNumbers(groups: readonly Counted[]): MonthNumbers {
  const rows = groups.map(({ key, count }) => {
    const [state, rule] = String(key).split(' ')
    return { state: checkStates.find(one => one === state), rule, count }
  })
  const sum = (states: readonly CheckState[], rule?: RuleId): number =>
    rows
      .filter(row => row.state && states.includes(row.state) && (rule === undefined || row.rule === rule))
      .reduce((total, row) => total + row.count, 0)
  return {
    looked: sum(checkStates),
    waiting: sum(['waiting']),
    passed: sum(['passed']),
    refused: sum(sentBack),
    appeals: sum(['appealed', 'upheld', 'overturned']),
    overturned: sum(['overturned']),
    rules: ruleIds
      .map(ruleId => ({ ruleId, refused: sum(sentBack, ruleId), overturned: sum(['overturned'], ruleId) }))
      .filter(row => row.refused > 0)
  }
}
