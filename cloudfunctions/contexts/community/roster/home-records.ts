/** Between the register's homes and a roster's units: the same facts, with numbers sealed here and plain there. */
import type { Ports } from 'kernel/ports'
import { within } from 'kernel/scope'
import { type Home, homes } from '../documents'
import { maskPhone } from '../rules/person'
import { rankOfPath } from '../rules/places'
import type { AreaSource, UnitRecord } from '../rules/roster/records'

const THOUSAND = 1000

/** Every home ever registered under a compound; one round trip a thousand. */
export async function allHomes(ports: Pick<Ports, 'documents'>, scope: string): Promise<Home[]> {
  const all: Home[] = []
  for (;;) {
    const last = all[all.length - 1]
    const range = last ? { _id: { gt: last._id, lt: `${scope}0` } } : within('_id', scope)
    const page = await ports.documents.find<Home>(homes.name, range, { order: { _id: 'asc' }, limit: THOUSAND })
    all.push(...page)
    if (page.length < THOUSAND) return all
  }
}

/** The last three segments of a path: building, entrance, home. */
export const unitPath = (path: string): string => path.split('/').slice(-3).join('/')

export function toUnit(ports: Pick<Ports, 'secrets'>, home: Home): UnitRecord {
  const [building = '', entrance = '', number = ''] = home._id.split('/').slice(-3)
  return {
    building,
    entrance,
    home: number,
    label: home.label,
    ownerNames: home.ownerNames,
    phones: home.phones.map(sealed => ports.secrets.open(sealed, home._id)),
    areaCenti: home.areaCenti,
    areaSource: home.areaSource as AreaSource,
    use: home.use,
    remark: home.remark,
    unsold: home.unsold,
    ownerKey: home.ownerKey
  }
}

export function toHome(ports: Pick<Ports, 'secrets'>, path: string, unit: UnitRecord, ownerKey: string): Home {
  return {
    _id: path,
    rank: rankOfPath(path),
    version: 1,
    label: unit.label,
    ownerNames: unit.ownerNames,
    ownerKey,
    phones: unit.phones.map(phone => ports.secrets.seal(phone, path)),
    phoneMask: unit.phones.map(maskPhone).join('、'),
    areaCenti: unit.areaCenti,
    areaSource: unit.areaSource,
    use: unit.use,
    remark: unit.remark,
    unsold: unit.unsold,
    removed: false
  }
}
