/** One example for every operation of the contract; a test fails when one is missing. */
import type { Example } from '../example'
import { communityExamples } from './community'
import { matterExamples } from './matters'
import { meetingExamples } from './meetings'
import { noticeExamples } from './notices'
import { votingExamples } from './voting'

export const examples: Example[] = [
  ...communityExamples,
  ...matterExamples,
  ...meetingExamples,
  ...votingExamples,
  ...noticeExamples
]
