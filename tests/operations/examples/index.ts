/** One example for every operation of the contract; a test fails when one is missing. */
import type { Example } from '../example'
import { activityExamples } from './activities'
import { bulletinExamples } from './bulletins'
import { communityExamples } from './community'
import { contentExamples } from './content'
import { disclosureExamples } from './disclosure'
import { fundExamples } from './fund'
import { judgingExamples } from './judging'
import { ledgerExamples } from './ledger'
import { matterExamples } from './matters'
import { meetingExamples } from './meetings'
import { noticeExamples } from './notices'
import { peopleExamples } from './people'
import { placeExamples } from './places'
import { shopExamples } from './points'
import { privacyExamples } from './privacy'
import { raisingExamples } from './raising'
import { reportingExamples } from './reporting'
import { revenueExamples } from './revenue'
import { talkExamples } from './talk'
import { votingExamples } from './voting'

export const examples: Example[] = [
  ...communityExamples,
  ...peopleExamples,
  ...privacyExamples,
  ...contentExamples,
  ...placeExamples,
  ...ledgerExamples,
  ...raisingExamples,
  ...reportingExamples,
  ...matterExamples,
  ...judgingExamples,
  ...meetingExamples,
  ...talkExamples,
  ...votingExamples,
  ...revenueExamples,
  ...disclosureExamples,
  ...activityExamples,
  ...shopExamples,
  ...fundExamples,
  ...noticeExamples,
  ...bulletinExamples
]
