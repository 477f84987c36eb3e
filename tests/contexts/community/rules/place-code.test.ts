/** Codes on walls: short, readable aloud, and no slip of the finger leads to another place. */
import { isPlaceCode, placeCodeOf } from 'contexts/community/rules/place-code'
import * as fc from 'fast-check'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const body = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 8, maxLength: 8 })
const kind = fc.constantFrom('building' as const, 'box' as const)
const runs = { seed: 20260601, numRuns: 500 }

test('a code has ten characters, fits into a scene many times over, and is its own proof', () => {
  fc.assert(
    fc.property(kind, body, (of, text) => {
      const code = placeCodeOf(of, text)
      expect(code).toMatch(/^[bx][0-9a-hjkmnp-tv-z]{9}$/)
      expect(isPlaceCode(code)).toBe(true)
    }),
    runs
  )
})

test('one wrong character is always seen', () => {
  fc.assert(
    fc.property(kind, body, fc.nat(9), fc.constantFrom(...ALPHABET), (of, text, at, wrong) => {
      const code = placeCodeOf(of, text)
      fc.pre(code[at] !== wrong)
      expect(isPlaceCode(`${code.slice(0, at)}${wrong}${code.slice(at + 1)}`)).toBe(false)
    }),
    runs
  )
})

test('two characters that changed places are always seen', () => {
  fc.assert(
    fc.property(kind, body, fc.nat(8), (of, text, at) => {
      const letters = [...placeCodeOf(of, text)]
      const [one = '', other = ''] = letters.slice(at, at + 2)
      fc.pre(one !== other)
      letters.splice(at, 2, other, one)
      expect(isPlaceCode(letters.join(''))).toBe(false)
    }),
    runs
  )
})

test('a code that is cut short or runs on is none', () => {
  const code = placeCodeOf('building', '0123abcd')
  expect(isPlaceCode(code.slice(0, 9))).toBe(false)
  expect(isPlaceCode(`${code}0`)).toBe(false)
})
