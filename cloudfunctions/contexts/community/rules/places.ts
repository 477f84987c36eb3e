/** Places in words and order, as people count them. */

const DEPTH_OF_COMPOUND = 4

/** Pads the numbers in a name so that 2号楼 sorts before 10号楼; the segment makes it unique. */
export const rankOf = (name: string, segment: string): string =>
  `${name.replace(/\d+/g, digits => digits.padStart(6, '0'))}.${segment}`

/** A path that sorts as people count: …/1/101 before …/1/1001; what lies below a place still begins with its rank. */
export const rankOfPath = (path: string): string => path.replace(/\d+/g, digits => digits.padStart(6, '0'))

/** The name below the compound: 3号楼 + 2单元 → 3号楼2单元; a grid adds nothing to an address. */
export function labelOf(parent: { path: string; label: string }, kind: string, name: string): string {
  const depth = parent.path.split('/').length
  if (depth < DEPTH_OF_COMPOUND) return name
  if (kind === 'grid') return name
  const above = depth > DEPTH_OF_COMPOUND + 1 ? parent.label : ''
  return `${above}${name}`
}
