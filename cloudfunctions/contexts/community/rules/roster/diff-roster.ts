/** Compares a roster with a newer one, unit by unit, so that a person sees exactly what an import would change. */
import { pathOf } from './place-doubts'
import type { UnitRecord } from './records'

type UnitField =
  | 'label'
  | 'ownerNames'
  | 'phones'
  | 'areaCenti'
  | 'areaSource'
  | 'use'
  | 'remark'
  | 'unsold'
  | 'ownerKey'

interface FieldChange {
  field: UnitField
  before: string
  after: string
}

export interface UnitChange {
  path: string
  before: UnitRecord
  after: UnitRecord
  fields: FieldChange[]
}

/** `removed` are units that the newer roster lacks: they go only when a person says so, never by importing. */
export interface RosterDiff {
  added: UnitRecord[]
  changed: UnitChange[]
  removed: UnitRecord[]
  same: UnitRecord[]
}

const FIELDS: Exclude<UnitField, 'ownerKey'>[] = [
  'label',
  'ownerNames',
  'phones',
  'areaCenti',
  'areaSource',
  'use',
  'remark',
  'unsold'
]

/** Units are the same home by their path. `ownerKey` differs only where the units counted as one head differ. */
export function diffRoster(existing: UnitRecord[], incoming: UnitRecord[]): RosterDiff {
  const before = new Map(existing.map(unit => [pathOf(unit), unit]))
  const after = new Map(incoming.map(unit => [pathOf(unit), unit]))
  const firstBefore = firstSharedUnits(before, after)
  const firstAfter = firstSharedUnits(after, before)
  const diff: RosterDiff = { added: [], changed: [], removed: [], same: [] }
  for (const [path, unit] of after) {
    const known = before.get(path)
    if (known === undefined) {
      diff.added.push(unit)
      continue
    }
    const fields = changedFields(known, unit)
    const heads = { before: firstBefore.get(known.ownerKey) ?? '', after: firstAfter.get(unit.ownerKey) ?? '' }
    if (heads.before !== heads.after) fields.push({ field: 'ownerKey', ...heads })
    if (fields.length === 0) diff.same.push(unit)
    else diff.changed.push({ path, before: known, after: unit, fields })
  }
  for (const [path, unit] of before) if (!after.has(path)) diff.removed.push(unit)
  return diff
}

function changedFields(before: UnitRecord, after: UnitRecord): FieldChange[] {
  return FIELDS.flatMap(field => {
    const texts = { before: shown(before[field]), after: shown(after[field]) }
    return texts.before === texts.after ? [] : [{ field, ...texts }]
  })
}

function shown(value: string | string[] | number | boolean): string {
  return Array.isArray(value) ? value.join('、') : String(value)
}

/** The first unit of every head among those both rosters hold, so an added or removed home does not rename a head. */
function firstSharedUnits(units: Map<string, UnitRecord>, others: Map<string, UnitRecord>): Map<string, string> {
  const first = new Map<string, string>()
  for (const [path, unit] of units) {
    const known = first.get(unit.ownerKey)
    if (others.has(path) && (known === undefined || path < known)) first.set(unit.ownerKey, path)
  }
  return first
}
