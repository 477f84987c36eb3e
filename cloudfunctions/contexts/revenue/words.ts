/** Sums and quarters in the words of a notice. */
import type { Figures } from 'types/disclosure'

/** 24,700.00 元, whole fen in, no float between. */
function yuan(fen: number): string {
  const [sign, whole] = fen < 0 ? ['−', -fen] : ['', fen]
  const rest = String(whole % 100).padStart(2, '0')
  const front = String((whole - (whole % 100)) / 100).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${sign}${front}.${rest} 元`
}

/** 收 24,700.00 元，支 9,000.00 元，结余 128,500.00 元. */
export const inWords = (figures: Figures | undefined): string =>
  figures
    ? `收 ${yuan(figures.inFen)}，支 ${yuan(figures.costFen + figures.usedFen)}，结余 ${yuan(figures.leftFen)}`
    : ''
