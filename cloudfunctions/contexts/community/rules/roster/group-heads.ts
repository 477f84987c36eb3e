/** Counts heads as the law does (L6): an owner's units are one head together, and so are the developer's unsold ones. */
import { digest } from './digest'
import type { HeadDoubt } from './doubts'
import { isPhone } from './phones'
import { pathOf } from './place-doubts'
import type { UnitDraft, UnitRecord } from './records'

/** `key` is the path of the head's first unit, in the order of the house; it is every unit's `ownerKey`. */
export interface Head {
  key: string
  kind: 'owner' | 'developer'
  ownerNames: string[]
  units: UnitRecord[]
  areaCenti: number
}

/**
 * Units that may or may not belong to one owner. `groups`: paths that are known to belong together.
 * `key` changes whenever the groups do, so an old answer never settles a new question.
 */
export interface HeadQuestion {
  key: string
  reason: HeadDoubt
  ownerNames: string[]
  groups: string[][]
}

/** `together`: lists of paths that are one owner, even paths the question did not name; the rest stays apart. */
export interface HeadDecision {
  key: string
  together: string[][]
}

interface Heads {
  heads: Head[]
  /** While any is open, `heads` counts its groups apart and is provisional. */
  open: HeadQuestion[]
}

const SAME_OWNER = /同一业主|多套/
const COMPANY = /公司|集团/

/**
 * Same owner: the same set of names and a phone in common, or the same names with a remark 同一业主多套 on each
 * as long as no two phones contradict. Same names otherwise are asked about; other names are other heads.
 * `units` have different paths (see `settleRows`); their order changes nothing.
 */
export function groupHeads(units: UnitDraft[], decisions: HeadDecision[] = []): Heads {
  const sorted = inOrder(units, unit => unit)
  const answers = new Map(decisions.map(decision => [decision.key, decision]))
  const open: HeadQuestion[] = []
  const together: string[][] = []
  const clusters = ownersOf(sorted).flatMap(({ clusters: known, reason }) => {
    if (reason !== undefined) {
      const question = questionOf(reason, known)
      const answer = answers.get(question.key)
      if (answer === undefined) open.push(question)
      else together.push(...answer.together)
    }
    return known
  })
  const heads = inOrder(joined(clusters, together).map(headOf), head => head.units[0])
  return { heads, open }
}

interface Owner {
  clusters: UnitDraft[][]
  reason?: HeadDoubt
}

function ownersOf(units: UnitDraft[]): Owner[] {
  const unsold = units.filter(unit => unit.unsold)
  const byNames = groupBy(
    units.filter(unit => !unit.unsold),
    unit => [...unit.ownerNames].sort().join('、')
  )
  const owners = byNames.map(same => ownerOf(same))
  return unsold.length === 0 ? owners : [developerOf(unsold), ...owners]
}

/** General words (建设单位, 未售) go with the one company that is named; two companies are asked about. */
function developerOf(unsold: UnitDraft[]): Owner {
  const companies = groupBy(unsold, unit => unit.ownerNames.filter(name => COMPANY.test(name)).join('、'))
  const named = companies.filter(([first]) => first?.ownerNames.some(name => COMPANY.test(name)))
  return named.length > 1 ? { clusters: companies, reason: 'developer-several' } : { clusters: [unsold] }
}

function ownerOf(same: UnitDraft[]): Owner {
  const byPhone = merge(same, (one, other) => one.phones.some(phone => isPhone(phone) && other.phones.includes(phone)))
  const remarked = byPhone.filter(cluster => cluster.every(unit => SAME_OWNER.test(unit.remark)))
  const withPhone = remarked.filter(cluster => cluster.some(unit => unit.phones.length > 0))
  const clusters =
    remarked.length > 1 && withPhone.length < 2
      ? [remarked.flat(), ...byPhone.filter(cluster => !remarked.includes(cluster))]
      : byPhone
  if (clusters.length > 1) return { clusters, reason: 'same-names' }
  return same.length === 1 && remarked.length === 1 ? { clusters, reason: 'remark-alone' } : { clusters }
}

function questionOf(reason: HeadDoubt, clusters: UnitDraft[][]): HeadQuestion {
  const sorted = clusters.map(cluster => inOrder(cluster, unit => unit))
  const groups = inOrder(sorted, ([first]) => first).map(cluster => cluster.map(pathOf))
  const ownerNames = [...new Set(clusters.flat().flatMap(unit => unit.ownerNames))]
  return { key: `${reason}-${digest(JSON.stringify([groups, ownerNames]))}`, reason, ownerNames, groups }
}

function joined(clusters: UnitDraft[][], together: string[][]): UnitDraft[][] {
  const named = new Set(together.flat())
  const touched = clusters.filter(cluster => cluster.some(unit => named.has(pathOf(unit))))
  const lists = together.map(list => new Set(list))
  const merged = merge(touched, (one, other) =>
    lists.some(list => [one, other].every(cluster => cluster.some(unit => list.has(pathOf(unit)))))
  )
  return [...clusters.filter(cluster => !touched.includes(cluster)), ...merged.map(parts => parts.flat())]
}

function headOf(cluster: UnitDraft[]): Head {
  const sorted = inOrder(cluster, unit => unit)
  const [first] = sorted
  const key = first === undefined ? '' : pathOf(first)
  return {
    key,
    kind: first?.unsold ? 'developer' : 'owner',
    ownerNames: [...new Set(sorted.flatMap(unit => unit.ownerNames))],
    units: sorted.map(unit => ({ ...unit, ownerKey: key })),
    areaCenti: sorted.reduce((sum, unit) => sum + unit.areaCenti, 0)
  }
}

/** Groups of things that belong together directly or through others. */
function merge<T>(things: T[], belong: (one: T, other: T) => boolean): T[][] {
  return things.reduce<T[][]>((groups, thing) => {
    const near = groups.filter(group => group.some(other => belong(other, thing)))
    return [...groups.filter(group => !near.includes(group)), [...near.flat(), thing]]
  }, [])
}

function groupBy<T>(things: T[], keyOf: (thing: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [thing])
    else group.push(thing)
  }
  return [...groups.values()]
}

/** In the order of the house: numbers inside a path count as numbers, home 902 before 1001. */
function inOrder<T>(things: T[], unitOf: (thing: T) => UnitDraft | undefined): T[] {
  if (things.length < 2) return things
  const keyed = things.map(thing => {
    const unit = unitOf(thing)
    return { thing, key: unit ? pathOf(unit).replace(/\d+/g, digits => digits.padStart(12, '0')) : '' }
  })
  return keyed.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ thing }) => thing)
}
