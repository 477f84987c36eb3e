/** Sums as people type them, in yuan, and as they are kept, in whole fen; no float in between. */

/** @returns undefined for what is no sum below a hundred million yuan. */
export function fenTyped(typed: string): number | undefined {
  const [, yuan, fen = ''] = /^(\d{1,8})(?:\.(\d{1,2}))?$/.exec(typed.replace(/[,，\s元]/g, '')) ?? []
  return yuan === undefined ? undefined : Number(yuan) * 100 + Number(fen.padEnd(2, '0'))
}

/** For reading: 4,800 元, 4,800.50 元. */
export function inYuan(fen: number): string {
  const whole = String(Math.floor(fen / 100)).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return fen % 100 === 0 ? `${whole} 元` : `${whole}.${String(fen % 100).padStart(2, '0')} 元`
}
