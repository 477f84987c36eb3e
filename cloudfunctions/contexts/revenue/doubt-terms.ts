/** The days that the law of a place gives for answers about the accounts. */
import { lawAt } from 'kernel/law'
import type { Terms } from './rules/money-objection'

export function doubtTerms(scope: string): Terms {
  const law = lawAt(scope)
  return {
    objectionDays: law.moneyAnswerDays.value,
    suggestionDays: law.suggestionAnswerDays.value,
    settleDays: law.moneySettleDays.value,
    rulingDays: law.moneyRulingDays.value
  }
}
