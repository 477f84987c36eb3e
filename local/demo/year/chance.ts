/** Numbers that look as life makes them and are the same in every town: drawn from words, never from a clock. */
import { createHash } from 'node:crypto'

/** 0 up to 1, the same for the same words. */
const share = (words: string): number => createHash('sha256').update(words).digest().readUInt32BE(0) / 2 ** 32

/** A whole number between two, both included. */
export const between = (words: string, least: number, most: number): number =>
  least + Math.floor(share(words) * (most - least + 1))

export const happens = (words: string, percent: number): boolean => share(words) * 100 < percent
