/** What a code on a wall says: type, eight characters, one check character that catches a slip of the finger. */
import type { CodeKind } from 'types/codes'

/** Base 32 without the letters that people mix up. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const letters: Readonly<Record<CodeKind, string>> = { building: 'b', box: 'x' }

/** x⁵ + x² + 1: multiplying by x goes through all 31 values, so no wrong or swapped character stays unseen. */
const FIELD = 0b100101

const timesX = (value: number): number => (value & 16 ? (value << 1) ^ FIELD : value << 1)

function checkOf(text: string): string {
  const sum = [...text].reduce((before, letter) => timesX(before) ^ ALPHABET.indexOf(letter), 0)
  return ALPHABET.charAt(timesX(sum))
}

/** @param body eight characters of the alphabet. */
export function placeCodeOf(kind: CodeKind, body: string): string {
  const text = `${letters[kind]}${body}`
  return `${text}${checkOf(text)}`
}

export const isPlaceCode = (code: string): boolean =>
  code.length === 10 && checkOf(code.slice(0, -1)) === code.slice(-1)
