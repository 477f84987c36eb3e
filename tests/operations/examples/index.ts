/** One example for every operation of the contract; a test fails when one is missing. */
import type { Example } from '../example'
import { bulletinExamples } from './bulletins'
import { communityExamples } from './community'
import { contentExamples } from './content'
import { judgingExamples } from './judging'
import { matterExamples } from './matters'
import { meetingExamples } from './meetings'
import { noticeExamples } from './notices'
import { peopleExamples } from './people'
import { placeExamples } from './places'
import { privacyExamples } from './privacy'
import { raisingExamples } from './raising'
import { reportingExamples } from './reporting'
import { talkExamples } from './talk'
import { votingExamples } from './voting'

export const examples: Example[] = [
  ...communityExamples,
  ...peopleExamples,
  ...privacyExamples,
  ...contentExamples,
  ...placeExamples,
  ...raisingExamples,
  ...reportingExamples,
  ...matterExamples,
  ...judgingExamples,
  ...meetingExamples,
  ...talkExamples,
  ...votingExamples,
  ...noticeExamples,
  ...bulletinExamples
]
