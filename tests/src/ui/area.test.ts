/** Area figures: exact, in square metres, from integer hundredths. */
import fc from 'fast-check'
import { areaFigure } from '@/ui/area'

test.each([
  [9642, '96.42'],
  [3660905, '36\u00a0609.05'],
  [2532000, '25\u00a0320'],
  [10050, '100.5'],
  [0, '0']
])('%d hundredths are written %s', (areaCenti, figure) => {
  expect(areaFigure(areaCenti)).toBe(figure)
})

test('nothing is rounded away: the figure always reads back as the same integer', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), areaCenti => {
      const [whole = '', rest = ''] = areaFigure(areaCenti)
        .replace(/\u00a0/g, '')
        .split('.')
      return Number(whole) * 100 + Number(rest.padEnd(2, '0')) === areaCenti
    }),
    { seed: 20260625, numRuns: 2000 }
  )
})
