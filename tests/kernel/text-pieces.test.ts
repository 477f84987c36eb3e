/** Long texts are checked in pieces, and nothing can hide at a cut. */
import * as fc from 'fast-check'
import { pieces } from 'kernel/text-pieces'

test('a text that fits is one piece, also to the last character and with emoji counted as one', () => {
  expect(pieces('好'.repeat(2500), 2500)).toHaveLength(1)
  expect(pieces('😀'.repeat(2500), 2500)).toHaveLength(1)
  expect(pieces('好'.repeat(2501), 2500)).toHaveLength(2)
})

test('every phrase of up to thirty characters stands whole in some piece, and no piece is too long', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 0, maxLength: 400 })
  fc.assert(
    fc.property(text, fc.nat(400), fc.integer({ min: 1, max: 30 }), (whole, start, length) => {
      const phrase = [...whole].slice(start, start + length).join('')
      const cut = pieces(whole, 60)
      return cut.every(piece => [...piece].length <= 60) && cut.some(piece => piece.includes(phrase))
    }),
    { seed: 33, numRuns: 500 }
  )
})
