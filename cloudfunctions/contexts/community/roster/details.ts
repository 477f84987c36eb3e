/** The two long parts of an import, in pages: rows that need a person, and what would change. */

import type { rosterShow } from 'types/rosters'
import type { z } from 'zod/mini'
import { maskPhone } from '../rules/person'
import type { UnitChange } from '../rules/roster/diff-roster'
import { doubtSentences } from '../rules/roster/doubts'
import type { UnitRecord } from '../rules/roster/records'
import { squareMetres } from '../rules/square-metres'
import type { WorkedOut } from './work-out'

type Shown = z.infer<typeof rosterShow.output>
type Change = Shown['changes'][number]

const fieldNames: Readonly<Record<UnitChange['fields'][number]['field'], string>> = {
  label: '门牌',
  ownerNames: '业主',
  phones: '电话',
  areaCenti: '面积',
  areaSource: '面积来源',
  use: '用途',
  remark: '备注',
  unsold: '未售',
  ownerKey: '同一业主'
}

export const doubtsOf = (worked: WorkedOut): Shown['doubts'] =>
  (worked.settled?.open ?? []).map(({ row, reasons, fields, proposal }) => ({
    row,
    fields: { ...fields },
    sentences: reasons.map(reason => doubtSentences[reason]),
    acceptable: proposal !== undefined
  }))

/** @param scope the compound; paths of homes that are not registered yet are given within it */
export function changesOf(worked: WorkedOut, scope: string): Change[] {
  const registered = new Map(worked.register.map(home => [home._id.split('/').slice(-3).join('/'), home._id]))
  const pathOf = (unit: UnitRecord) => {
    const within = `${unit.building}/${unit.entrance}/${unit.home}`
    return registered.get(within) ?? `${scope}/g1/${within}`
  }
  const { added, changed, removed } = worked.diff
  const line = (kind: Change['kind'], unit: UnitRecord, details: string[]): Change => ({
    kind,
    path: pathOf(unit),
    label: unit.label,
    details
  })
  return [
    ...changed.map(({ after, fields }) => line('changed', after, fields.map(inWords))),
    ...removed.map(unit => line('removed', unit, [`业主 ${unit.ownerNames.join('、')}`])),
    ...added.map(unit =>
      line('added', unit, [`业主 ${unit.ownerNames.join('、')}`, `${squareMetres(unit.areaCenti)}㎡`])
    )
  ]
}

function inWords({ field, before, after }: UnitChange['fields'][number]): string {
  const shown = (value: string) => {
    if (field === 'phones') return value.split('、').filter(Boolean).map(maskPhone).join('、')
    return field === 'areaCenti' ? `${squareMetres(Number(value))}㎡` : value
  }
  return field === 'ownerKey'
    ? '与别的房子算作同一业主的情况有变'
    : `${fieldNames[field]}：${shown(before) || '无'} → ${shown(after) || '无'}`
}
