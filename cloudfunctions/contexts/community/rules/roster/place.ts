/** Reads where a unit is, from separate columns, from one joined address, or from both, and says when they differ. */

import { type AddressParts, readAddress } from './address'
import type { Doubt } from './doubts'
import { isEmptyMark } from './plain-text'
import { segmentOf } from './segments'

/** A part of a place: its path segment and the words people use. */
interface PlacePart {
  segment: string
  label: string
}

interface PlaceCells {
  building: string
  entrance: string
  home: string
  address: string
}

interface PlaceReading {
  building?: PlacePart
  entrance?: PlacePart
  home?: PlacePart
  doubts: Doubt[]
}

const TWO_HOMES = /[0-9][、,/;&+和及\n]\s*[a-z]?[0-9]/i
/** Names without a number pattern: 东楼, 会所, 办公楼. */
const WORD_NAME = /^[\p{Script=Han}0-9a-z]{1,10}$/iu
const PLAIN_HOME = /^((?:负|-)?[0-9a-z]+)(室|号|户|房)?$/i

/** All cells are clean text (see `plainText`). A column outranks the address; a difference is doubted. */
export function readPlace(cells: PlaceCells): PlaceReading {
  const doubts = new Set<Doubt>()
  const building = isEmptyMark(cells.building) ? undefined : buildingPart(cells.building)
  const entrance = isNoEntrance(cells.entrance) ? undefined : entrancePart(cells.entrance)
  if (building === undefined && !isEmptyMark(cells.building)) doubts.add('place-unclear')
  if (entrance === undefined && !isNoEntrance(cells.entrance)) doubts.add('place-unclear')
  const fromHome = readHome(cells.home, building !== undefined, doubts)
  const fromAddress = isEmptyMark(cells.address) ? {} : readJoined(cells.address, building !== undefined, doubts)
  const agreed = (...parts: (PlacePart | undefined)[]): PlacePart | undefined => {
    const given = parts.filter(part => part !== undefined)
    if (new Set(given.map(part => part.segment)).size > 1) doubts.add('place-disagrees')
    return given[0]
  }
  const found = {
    building: agreed(building, fromHome.building, fromAddress.building),
    entrance: agreed(entrance, fromHome.entrance, fromAddress.entrance),
    home: agreed(fromHome.home, fromAddress.home)
  }
  if (!doubts.has('place-unclear')) {
    if (found.building === undefined) doubts.add('building-missing')
    if (found.home === undefined && !doubts.has('two-homes')) doubts.add('home-missing')
  }
  return {
    ...(found.building && { building: found.building }),
    ...(found.entrance && { entrance: found.entrance }),
    ...(found.home && { home: found.home }),
    doubts: [...doubts]
  }
}

/** A building as written in its own column: 1幢, 25号楼, 25#, A座, 3, 商铺, 东区3号楼. Undefined for anything longer. */
function buildingPart(text: string): PlacePart | undefined {
  const parts = readAddress(text)
  if (parts?.building !== undefined && parts.home === undefined && parts.entrance === undefined) {
    return { segment: segmentOf(parts.building.id), label: parts.building.label }
  }
  const compact = text.replace(/\s/g, '')
  const bare = /^([0-9a-z]+)(楼|号)?$/i.exec(compact)
  if (bare === null) {
    return WORD_NAME.test(compact) && parts === undefined ? { segment: segmentOf(compact), label: compact } : undefined
  }
  const id = (bare[1] ?? '').toUpperCase()
  return { segment: segmentOf(id), label: id + (/^[A-Z]+$/.test(id) ? '座' : '号楼') }
}

function entrancePart(text: string): PlacePart | undefined {
  const compact = text.replace(/\s/g, '')
  const named = /^([0-9a-z]+|[一二三四五六七八九十]+|[东西南北中])(单元|门|梯)?$/i.exec(compact)
  if (named === null) {
    return WORD_NAME.test(compact) ? { segment: segmentOf(compact), label: compact } : undefined
  }
  const id = (named[1] ?? '').toUpperCase()
  return { segment: segmentOf(id), label: id + (named[2] ?? '单元') }
}

function homePart(text: string): PlacePart {
  return { segment: segmentOf(text), label: text.toUpperCase() }
}

function isNoEntrance(text: string): boolean {
  return isEmptyMark(text) || /^0+$/.test(text)
}

interface Parts {
  building?: PlacePart
  entrance?: PlacePart
  home?: PlacePart
}

function readHome(written: string, hasBuilding: boolean, doubts: Set<Doubt>): Parts {
  const text = written.replace(/ /g, '')
  if (isEmptyMark(text)) return {}
  if (TWO_HOMES.test(text)) {
    doubts.add('two-homes')
    return {}
  }
  const plain = PLAIN_HOME.exec(text)
  if (plain !== null) return { home: homePart(plain[1] ?? '') }
  if (
    hasBuilding &&
    !/[-单元门幢栋楼座#]/.test(text) &&
    /^[\p{Script=Han}a-z]*[0-9]+[\p{Script=Han}a-z]*$/iu.test(text)
  ) {
    return { home: homePart(text) }
  }
  return readJoined(text, hasBuilding, doubts)
}

function readJoined(text: string, hasBuilding: boolean, doubts: Set<Doubt>): Parts {
  const parts = TWO_HOMES.test(text) ? undefined : readAddress(text)
  if (parts === undefined) {
    doubts.add('place-unclear')
    return {}
  }
  if (parts.pair !== undefined) return readPair(parts.pair, hasBuilding, doubts)
  return named(parts)
}

/**
 * 1-301 is entrance and home where the building stands in its own column, else building and home.
 * 301-1 is a part of home 301; 301-302 are two homes.
 */
function readPair([first, home]: [string, string], hasBuilding: boolean, doubts: Set<Doubt>): Parts {
  if (/^\d{3}/.test(first)) {
    if (!/^\d{3}/.test(home)) return { home: homePart(`${first}-${home}`) }
    doubts.add('two-homes')
    return {}
  }
  return hasBuilding
    ? named({ entrance: first, home })
    : named({ building: { id: first.toUpperCase(), label: `${first.toUpperCase()}号楼` }, home })
}

function named(parts: AddressParts): Parts {
  const entrance = parts.entrance && !/^0+$/.test(parts.entrance) ? entrancePart(parts.entrance) : undefined
  return {
    ...(parts.building && { building: { segment: segmentOf(parts.building.id), label: parts.building.label } }),
    ...(entrance && { entrance }),
    ...(parts.home && { home: homePart(parts.home) })
  }
}
