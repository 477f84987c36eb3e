/** The platform's kinds of trouble (W1, W2) as our published rules and refusals. */
import { type ModerationRule, moderationRules, type RuleId } from 'types/content'
import type { Reason } from 'types/refusals'

const byLabel: Readonly<Record<number, RuleId>> = {
  10001: 'ad',
  20001: 'politics',
  20002: 'porn',
  20003: 'abuse',
  20006: 'crime',
  20008: 'fraud',
  20012: 'vulgar',
  20013: 'rights'
}

export const ruleOfLabel = (label: number): RuleId => byLabel[label] ?? 'other'

const reasons: Readonly<Partial<Record<RuleId, Reason>>> = {
  ad: 'text-ad',
  abuse: 'text-abuse',
  fraud: 'text-fraud',
  porn: 'text-porn',
  crime: 'text-crime',
  politics: 'text-politics',
  vulgar: 'text-vulgar',
  rights: 'text-rights'
}

/** Why a text is refused at once; the sentence says which rule and how to rewrite. */
export const reasonOfLabel = (label: number): Reason => reasons[ruleOfLabel(label)] ?? 'text-risky'

const other: ModerationRule = { id: 'other', title: '', forbidden: '', rewrite: '' }

export const ruleById = (id: RuleId): ModerationRule => moderationRules.find(rule => rule.id === id) ?? other
