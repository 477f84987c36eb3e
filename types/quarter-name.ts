/** Quarters of the year in the words people use, the same on a page, in a notice and on paper. */

const numbers = ['一', '二', '三', '四']

/** 2026-2 → 2026 年二季度. */
export function quarterName(quarter: string): string {
  const [year = '', number = ''] = quarter.split('-')
  return `${year} 年${numbers[Number(number) - 1] ?? ''}季度`
}
