/** One home however it is written: 3号楼2单元301, 3-2-301, ３号２单元３０１. */

/** Figures and letters that stand apart, e.g. `3-2-301`; empty when there is no figure in it. */
export function homeKey(words: string): string {
  const plain = words.normalize('NFKC').toLowerCase()
  const parts = plain.match(/[0-9]+[a-z]?|[a-z](?=[0-9座栋幢号])/g) ?? []
  return parts.some(part => /[0-9]/.test(part)) ? parts.map(part => part.replace(/^0+(?=[0-9])/, '')).join('-') : ''
}
