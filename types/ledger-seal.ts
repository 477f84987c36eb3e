/** Blocks of a book: what their hash is made of, and how a hash is read out to somebody beside a notice board. */

/** What a block is made of; the entries' hashes are those of their canonical lines, in the order of the block. */
export interface BlockFacts {
  book: string
  /** 1, 2, 3, … without a gap. */
  no: number
  /** Hash of the block before; empty for the first. */
  prevHash: string
  contentHashes: readonly string[]
}

/** The text whose SHA-256 is the block's hash. */
export const blockText = ({ book, no, prevHash, contentHashes }: BlockFacts): string =>
  `v1|${book}|${no}|${prevHash}|${contentHashes.length}|${contentHashes.join('')}`

/** What one account took on each side since the book was opened. */
export interface AccountSums {
  code: string
  debit: number
  credit: number
}

/** The sums of every account at the end of a month, sorted by code. */
export interface TrialFacts {
  book: string
  month: string
  sums: readonly AccountSums[]
}

/** The text whose SHA-256 a closed month keeps for good. */
export const trialText = ({ book, month, sums }: TrialFacts): string =>
  `v1|${book}|${month}|${sums.map(({ code, debit, credit }) => `${code} ${debit} ${credit}`).join(',')}`

/** Ten hexadecimal digits are the most that stay exact as a number in every phone. */
const HEX_DIGITS = 10
const CODE_DIGITS = 12

/** Twelve digits in three groups, to be printed and compared by eye: 1234 5678 9012. */
export function shortCode(hash: string): string {
  const number = Number.parseInt(hash.slice(0, HEX_DIGITS), 16) % 10 ** CODE_DIGITS
  const digits = String(number).padStart(CODE_DIGITS, '0')
  return `${digits.slice(0, 4)} ${digits.slice(4, 8)} ${digits.slice(8)}`
}
