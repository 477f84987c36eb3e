/** Reads the texts of one row as a unit, with every reason to doubt it. */
import { readArea } from './area'
import { readSale } from './developer'
import type { Doubt } from './doubts'
import { readOwners } from './owners'
import { readPhones } from './phones'
import { readPlace } from './place'
import type { AreaSource, RowFields, UnitDraft } from './records'

interface RowRead {
  fields: RowFields
  /** Missing when place, owner or area cannot be read. */
  unit?: UnitDraft
  areaCenti?: number
  reasons: Doubt[]
}

/** A dozen joint owners with their phones fit; a pasted page does not. */
const LENGTH_MAX = 200

/** `address` is '' where the sheet has no joined address. A person's correction passes through here as well. */
export function readRow(texts: RowFields & { address: string }, areaSource: AreaSource): RowRead {
  const { address, ...raw } = texts
  const read = [raw.building, raw.entrance, raw.home, raw.owners, raw.phones, raw.area, address]
  if (read.some(text => text.length > LENGTH_MAX)) return { fields: raw, reasons: ['too-long'] }
  const place = readPlace({ building: raw.building, entrance: raw.entrance, home: raw.home, address })
  const owners = readOwners(raw.owners)
  const sale = readSale(owners.names, raw.remark)
  const phones = readPhones(raw.phones)
  const area = readArea(raw.area)
  // An unsold unit has no owner to name, and its owner cell holds words like 未售 or a company.
  const ownerDoubts = sale.unsold ? [] : owners.doubts
  const reasons: Doubt[] = [...place.doubts, ...ownerDoubts]
  if (sale.doubt !== undefined) reasons.push(sale.doubt)
  if (area.doubt !== undefined) reasons.push(area.doubt)
  if (phones.odd) reasons.push('phone-odd')
  const fields: RowFields = {
    ...raw,
    building: place.building?.label ?? raw.building,
    entrance: place.entrance?.label ?? raw.entrance,
    home: place.home?.label ?? (raw.home || address)
  }
  const found: RowRead = { fields, reasons }
  if (area.areaCenti === undefined) return found
  found.areaCenti = area.areaCenti
  const nameless = sale.names.length === 0 && !sale.unsold
  if (place.building === undefined || place.home === undefined || nameless) return found
  found.unit = {
    building: place.building.segment,
    entrance: place.entrance?.segment ?? '0',
    home: place.home.segment,
    label: place.building.label + (place.entrance?.label ?? '') + place.home.label,
    ownerNames: sale.names,
    phones: phones.phones,
    areaCenti: area.areaCenti,
    areaSource,
    use: raw.use,
    remark: raw.remark,
    unsold: sale.unsold
  }
  return found
}
