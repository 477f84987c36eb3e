/** The README's tour on the demo page, with everybody in 长辈版. */
import { testTourOnDemo } from './tour-on-demo'

testTourOnDemo(true)
