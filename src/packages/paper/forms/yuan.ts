/** Money on paper: 123450 fen as "1234.50 元". */
export const yuan = (fen: number): string => `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')} 元`
