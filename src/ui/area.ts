/** Area as a figure in square metres: 3660905 hundredths as "36 609.05", thousands set apart by a space that never breaks. */
export function areaFigure(areaCenti: number): string {
  const whole = String(Math.trunc(areaCenti / 100)).replace(/\B(?=(\d{3})+$)/g, '\u00a0')
  const rest = areaCenti % 100
  return rest ? `${whole}.${String(rest).padStart(2, '0').replace(/0$/, '')}` : whole
}
