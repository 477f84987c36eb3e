/** Takes a joined address apart: 3幢2单元301室, 金麒麟小区3号楼2单元301, 3-2-301, 25#1-902, 商铺S24. */

export interface AddressParts {
  building?: { id: string; label: string }
  /** With its word where one was written: 2单元, 2. */
  entrance?: string
  home?: string
  /** Two numbers with a dash and nothing to tell what the first one is. */
  pair?: [string, string]
}

const ID = '[0-9a-z]+|[一二三四五六七八九十]+|[甲乙丙丁]'
const KIND = '号楼|幢楼?|栋楼?|座|#楼|#|楼(?=.*(?:单元|门|-))'
const SHOP = '沿街商铺|商铺|门市|门面|车库|车位|储藏室'
const HOME = `(?:${SHOP}|负)?-?[0-9a-z]+`
const END = '(?:室|号|户|房)?$'

const WORDED = new RegExp(`^(.*?)(${ID})(${KIND})-?(.*)$`, 'i')
const ENTRANCE_HOME = new RegExp(`^(${ID}|[东西南北中])(单元|门|梯)-?(${HOME}(?:-[0-9a-z]+)?)?${END}`, 'i')
const DASHED_REST = new RegExp(`^([0-9a-z]+)-([0-9a-z]+)${END}`, 'i')
const HOME_ONLY = new RegExp(`^(${HOME})${END}`, 'i')
const DASHED = new RegExp(`^([\\p{Script=Han}]*)([0-9a-z]+)-([0-9a-z]+)-([0-9a-z]+)${END}`, 'iu')
const SHOP_ONLY = new RegExp(`^.*?(${SHOP})(?:-?([0-9a-z]+)${END})?$`, 'i')
const ZONE = new RegExp(`(?:(?:[东西南北中]|[0-9a-z]+|[一二三四五六七八九十]+)(?:区|期|组团)|${SHOP})$`, 'i')

/** No address of a home is longer, and the patterns below stay quick. */
const LENGTH_MAX = 120

/** Undefined when the text is not an address of this kind. */
export function readAddress(written: string): AddressParts | undefined {
  const text = written.replace(/\s/g, '').replace(/[—–－_~]/g, '-')
  if (text.length > LENGTH_MAX) return undefined
  const dashed = DASHED.exec(text)
  if (dashed !== null) {
    const [, prefix = '', building = '', entrance = '', home = ''] = dashed
    return { building: namedBuilding(prefix, building, ''), entrance, home }
  }
  const worded = WORDED.exec(text)
  if (worded !== null) {
    const [, prefix = '', id = '', kind = '', rest = ''] = worded
    const inside = readRest(rest)
    return inside && { building: namedBuilding(prefix, id, kind), ...inside }
  }
  const shop = SHOP_ONLY.exec(text)
  if (shop !== null) {
    const word = shop[1] ?? ''
    return { building: { id: word, label: word }, ...(shop[2] !== undefined && { home: shop[2] }) }
  }
  const pair = DASHED_REST.exec(text)
  if (pair !== null) return { pair: [pair[1] ?? '', pair[2] ?? ''] }
  const inside = ENTRANCE_HOME.test(text) ? readRest(text) : undefined
  return inside?.home === undefined ? undefined : inside
}

/** What stands behind the building: nothing, 2单元301室, 1-902, 301. */
function readRest(rest: string): Pick<AddressParts, 'entrance' | 'home'> | undefined {
  if (rest === '') return {}
  const worded = ENTRANCE_HOME.exec(rest)
  if (worded !== null) {
    const [, id = '', word = '', home] = worded
    return { entrance: id + word, ...(home !== undefined && { home }) }
  }
  const dashed = DASHED_REST.exec(rest)
  if (dashed !== null) return { entrance: dashed[1] ?? '', home: dashed[2] ?? '' }
  const home = HOME_ONLY.exec(rest)
  return home === null ? undefined : { home: home[1] ?? '' }
}

/** A zone (东区, 二期) belongs to the building: zones often number their buildings from one again. */
function namedBuilding(prefix: string, id: string, kind: string): { id: string; label: string } {
  const zone = ZONE.exec(prefix)?.[0] ?? ''
  const upper = id.toUpperCase()
  const word = kind === '' || kind.startsWith('#') || kind === '楼' ? '号楼' : kind.slice(0, kind === '号楼' ? 2 : 1)
  return { id: zone + upper, label: zone + upper + word }
}
