/** One example for every operation of the contract; a test fails when one is missing. */
import type { Example } from '../example'
import { communityExamples } from './community'

export const examples: Example[] = [...communityExamples]
