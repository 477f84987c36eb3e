/** The fields of a roster's row in words, and what a person decides about a row. */

export const rowFields = [
  { field: 'building', label: '楼号', max: 20 },
  { field: 'entrance', label: '单元', max: 20 },
  { field: 'home', label: '房号', max: 20 },
  { field: 'owners', label: '业主', max: 80 },
  { field: 'phones', label: '电话', max: 60 },
  { field: 'area', label: '面积（㎡）', max: 20 },
  { field: 'use', label: '用途', max: 20 },
  { field: 'remark', label: '备注', max: 60 }
] as const

export type RowField = (typeof rowFields)[number]['field']
export type RowFields = Partial<Record<RowField, string>>
export type Act = 'accept' | 'correct' | 'leave-out'

export interface RowDrafts {
  /** What was chosen, by row number. */
  acts: Record<string, Act>
  /** What was typed over a row's own fields, by row number. */
  typed: Record<string, RowFields>
}

/** Only what differs from the row: a field that was left alone is not sent. */
export function changedFields(before: Readonly<Record<string, string>>, typed: RowFields = {}): RowFields {
  const changed: RowFields = {}
  for (const { field } of rowFields) {
    const text = typed[field]?.trim()
    if (text !== undefined && text !== (before[field] ?? '')) changed[field] = text
  }
  return changed
}

/** What is sent about one row; nothing where nothing was chosen. */
export function answerOf(
  { row, fields }: { row: number; fields: Readonly<Record<string, string>> },
  { acts, typed }: RowDrafts
): { row: number; act: Act; fields?: RowFields }[] {
  const act = acts[row]
  if (!act) return []
  return [act === 'correct' ? { row, act, fields: changedFields(fields, typed[row]) } : { row, act }]
}
