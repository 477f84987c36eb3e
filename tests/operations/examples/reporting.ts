/** Examples of saying that something shown breaks a rule. */
import { matterReport } from 'types/reporting'
import { elder } from '../../../local/demo/people'
import { type Example, stranger } from '../example'
import { raised } from './walk'

export const reportingExamples: Example[] = [
  {
    operation: matterReport,
    by: elder,
    notBy: stranger,
    objectField: 'matterId',
    prepare: raised,
    input: made => ({ matterId: made.matterId, ruleId: 'privacy', words: '写了我家的门牌号' }),
    other: made => ({ matterId: made.matterId, ruleId: 'abuse' })
  }
]
