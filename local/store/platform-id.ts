/** Ids as the platform makes them: 32 hexadecimal digits of seconds, randomness and a counter. */
import { randomBytes } from 'node:crypto'

let counter = 0

const hex = (value: number) => value.toString(16).padStart(8, '0')

/** A new id; `now` is epoch milliseconds. */
export function platformId(now: number): string {
  counter = (counter + 1) >>> 0
  return hex(Math.floor(now / 1000)) + randomBytes(8).toString('hex') + hex(counter)
}
