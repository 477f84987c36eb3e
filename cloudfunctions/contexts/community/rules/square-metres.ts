/** Areas in words. */

/** 12005 → 120.05, without a float. */
export const squareMetres = (centi: number): string =>
  `${Math.floor(centi / 100)}.${String(centi % 100).padStart(2, '0')}`
