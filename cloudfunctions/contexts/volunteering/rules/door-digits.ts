/** Six digits to read out at the place, made from a derived text so that nobody can guess them from outside. */

const DIGITS = 6
const MODULUS = 10 ** DIGITS

/** @param derived base-32 text that only the server can derive; 16 characters leave no digit noticeably more likely. */
export function doorDigits(derived: string): string {
  const value = Array.from(derived).reduce((rest, letter) => (rest * 32 + Number.parseInt(letter, 36)) % MODULUS, 0)
  return String(value).padStart(DIGITS, '0')
}
