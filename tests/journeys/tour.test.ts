/** The README's tour on the demo page, in the default layout. */
import { steps } from './steps'
import { sentences } from './tour'
import { testTourOnDemo } from './tour-on-demo'

test('every sentence of the tour has its step, and no step is left over', () => {
  expect(Object.keys(steps)).toEqual(sentences)
})

testTourOnDemo(false)
