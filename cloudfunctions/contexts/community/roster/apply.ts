/** Puts an import into the register; worked out anew from what is there, so it may be repeated after any crash. */
import { addMissing } from 'kernel/add-missing'
import type { Ports } from 'kernel/ports'
import { isRefusal } from 'kernel/refusal'
import { shortHash } from 'kernel/secrets'
import { type Home, homes, type Place, places, type RosterImport } from '../documents'
import { keepOwnerKeys } from '../rules/owner-keys'
import { rankOf } from '../rules/places'
import type { UnitRecord } from '../rules/roster/records'
import { toHome, unitPath } from './home-records'
import { type WorkedOut, workOut } from './work-out'

/** Without grids of its own a compound is one grid. */
const FIRST_GRID = 'g1'

/**
 * About eight round trips for a compound of 371 homes on a fresh register, plus one for every changed home.
 * @returns false when somebody changed a home meanwhile, or the database was busy: the work is looked at again.
 */
export async function applyRoster(ports: Ports, roster: RosterImport): Promise<boolean> {
  const worked = await workOut(ports, roster)
  if (isRefusal(worked)) throw new Error(`roster ${roster._id} can no longer be read`)
  const wanted = wantedHomes(ports, roster, worked)
  const registered = new Map(worked.register.map(home => [home._id, home]))
  const added =
    (await addMissing(ports.documents, places.name, placesOf(roster.scope, wanted))) &&
    (await addMissing(
      ports.documents,
      homes.name,
      wanted.filter(home => !registered.has(home._id))
    ))
  if (!added) return false
  const updates = [...changedHomes(wanted, registered), ...removedHomes(roster, worked)]
  let all = true
  for (const { before, after } of updates) {
    const patch = { ...after, version: before.version + 1 }
    const { _id, ...fields } = patch
    all = (await ports.documents.update(homes.name, _id, { version: before.version }, fields)) && all
  }
  return all
}

function wantedHomes(ports: Ports, roster: RosterImport, worked: WorkedOut): Home[] {
  const known = new Map(worked.register.map(home => [unitPath(home._id), home]))
  const byGroup = new Map<string, UnitRecord[]>()
  for (const unit of worked.units) byGroup.set(unit.ownerKey, [...(byGroup.get(unit.ownerKey) ?? []), unit])
  const groups = [...byGroup].map(([key, units]) => ({ key, homes: units.map(pathOf) }))
  const kept = [...known].filter(([, home]) => !home.removed).map(([path, home]) => [path, home.ownerKey] as const)
  const keys = keepOwnerKeys(groups, new Map(kept), (group, salt) => {
    return `o_${shortHash(`${roster.scope}|${group}|${salt}`, 16)}`
  })
  const grids = new Map(worked.register.map(home => [buildingOf(home._id), gridOf(home._id)]))
  return worked.units.map(unit => {
    const registered = known.get(pathOf(unit))
    const grid = grids.get(unit.building) ?? FIRST_GRID
    const path = registered?._id ?? `${roster.scope}/${grid}/${pathOf(unit)}`
    return toHome(ports, path, unit, keys.get(unit.ownerKey) ?? unit.ownerKey)
  })
}

const pathOf = ({ building, entrance, home }: UnitRecord): string => `${building}/${entrance}/${home}`
const buildingOf = (path: string): string => path.split('/').slice(-3)[0] ?? ''
const gridOf = (path: string): string => path.split('/').slice(-4)[0] ?? FIRST_GRID

interface HomeUpdate {
  before: Home
  after: Home
}

/** Homes that differ in anything but their version; a home that came back is one of them. */
function changedHomes(wanted: Home[], registered: Map<string, Home>): HomeUpdate[] {
  const plain = ({ version: _version, ...home }: Home) => JSON.stringify(Object.entries(home).sort())
  return wanted.flatMap(after => {
    const before = registered.get(after._id)
    return before && plain(before) !== plain(after) ? [{ before, after }] : []
  })
}

function removedHomes(roster: RosterImport, worked: WorkedOut): HomeUpdate[] {
  const missing = new Set(worked.diff.removed.map(pathOf))
  return worked.register
    .filter(home => !home.removed && missing.has(unitPath(home._id)) && roster.remove.includes(home._id))
    .map(before => ({ before, after: { ...before, removed: true } }))
}

/** The grid, buildings, entrances that the homes stand in, named as the roster names them. */
function placesOf(compound: string, wanted: Home[]): Place[] {
  const found = new Map<string, Place>()
  const put = (path: string, kind: Place['kind'], name: string, label: string) => {
    const segments = path.split('/')
    const segment = segments.pop() ?? ''
    found.set(path, { _id: path, parent: segments.join('/'), kind, name, label, rank: rankOf(name, segment) })
  }
  for (const { _id, label } of wanted) {
    const [grid = '', building = '', entrance = '', home = ''] = _id.slice(compound.length + 1).split('/')
    const names = namesIn(label, home)
    const [gridPath, buildingPath] = [`${compound}/${grid}`, `${compound}/${grid}/${building}`]
    put(gridPath, 'grid', '第一网格', '第一网格')
    put(buildingPath, 'building', names.building, names.building)
    if (names.entrance) put(`${buildingPath}/${entrance}`, 'entrance', names.entrance, names.building + names.entrance)
    put(_id, 'home', names.home, label)
  }
  return [...found.values()]
}

/** 3幢2单元301 → 3幢, 2单元, 301; 商铺S20 → 商铺, none, S20. */
function namesIn(label: string, home: string): { building: string; entrance: string; home: string } {
  const number = /[0-9A-Za-z-]+$/.exec(label)?.[0] ?? home
  const rest = label.slice(0, label.length - number.length)
  const entrance = /\d+单元$/.exec(rest)?.[0] ?? ''
  return { building: rest.slice(0, rest.length - entrance.length) || rest, entrance, home: number }
}
