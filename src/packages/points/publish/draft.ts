/** The rule as it is filled in: figures as they are typed, put together only when all of them make sense. */
import { type ActivityKind, activityKinds } from 'types/activity-kinds'
import type { RuleTerms, RuleVersion } from 'types/points'
import type { RowDraft } from './row-fields'

type Figure = 'perDay' | 'perMonth' | 'expiryMonths' | 'yearlyBudget'

export type Draft = Record<Figure, string> & { rows: RowDraft[]; agreed: string; startsOn: string }

export const empty: Draft = {
  rows: [{ kind: 'clean', basis: 'hour', points: '2', perDay: '8', perMonth: '60' }],
  perDay: '12',
  perMonth: '100',
  expiryMonths: '12',
  yearlyBudget: '',
  agreed: '',
  startsOn: ''
}

export const rowOf = (kind: ActivityKind): RowDraft => ({ kind, basis: 'hour', points: '', perDay: '', perMonth: '' })

/** Kinds whose help counts and that have no row yet. */
export const kindsLeft = (rows: readonly RowDraft[]): ActivityKind[] =>
  (Object.keys(activityKinds) as ActivityKind[]).filter(
    kind => activityKinds[kind].counts && !rows.some(row => row.kind === kind)
  )

/** A change begins with what holds now. */
export const draftOf = (version: RuleVersion): Draft => ({
  rows: version.rows.map(({ kind, basis, points, perDay, perMonth }) => ({
    kind,
    basis,
    points: String(points),
    perDay: String(perDay),
    perMonth: String(perMonth)
  })),
  perDay: String(version.perDay),
  perMonth: String(version.perMonth),
  expiryMonths: String(version.expiryMonths),
  yearlyBudget: String(version.yearlyBudget),
  agreed: '',
  startsOn: ''
})

const whole = (typed: string, most: number): number | undefined => {
  const value = /^[1-9]\d{0,7}$/.test(typed.trim()) ? Number(typed) : 0
  return value >= 1 && value <= most ? value : undefined
}

const most = { points: 100, perDay: 1000, perMonth: 10_000, expiryMonths: 60, yearlyBudget: 10_000_000 }

/** What is still missing or makes no sense, in words. */
export function missingOf(draft: Draft): string[] {
  const rows = draft.rows.flatMap(row =>
    (['points', 'perDay', 'perMonth'] as const).some(field => whole(row[field], most[field]) === undefined)
      ? [`${activityKinds[row.kind].name}的分数`]
      : []
  )
  const lacks = (field: Figure, words: string) => (whole(draft[field], most[field]) === undefined ? [words] : [])
  return [
    ...(draft.rows.length === 0 ? ['至少一种服务'] : rows),
    ...lacks('perDay', '一天最多几分'),
    ...lacks('perMonth', '一月最多几分'),
    ...lacks('expiryMonths', '能用几个月'),
    ...lacks('yearlyBudget', '一年的预算'),
    ...([...draft.agreed.trim()].length < 2 ? ['怎么定的'] : []),
    ...(draft.startsOn === '' ? ['从哪天起'] : [])
  ]
}

/** Only of a draft in which nothing is missing. */
export const termsOf = (draft: Draft): RuleTerms => ({
  rows: draft.rows.map(({ kind, basis, points, perDay, perMonth }) => ({
    kind,
    basis,
    points: Number(points),
    perDay: Number(perDay),
    perMonth: Number(perMonth)
  })),
  perDay: Number(draft.perDay),
  perMonth: Number(draft.perMonth),
  expiryMonths: Number(draft.expiryMonths),
  yearlyBudget: Number(draft.yearlyBudget),
  agreed: draft.agreed.trim()
})
