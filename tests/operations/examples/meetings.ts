/** Examples of meetings' operations. */
import * as meetings from 'types/meetings'
import { elder, resident, secretary, tenant } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import { type Example, stranger } from '../example'
import { begun, called, discussing, minuted, minutes, notice } from './walk'

export const meetingExamples: Example[] = [
  {
    operation: meetings.meetingCall,
    by: secretary,
    notBy: resident,
    prepare: discussing,
    input: made => notice(made.matterId),
    other: made => ({ ...notice(made.matterId), place: '居委会二楼' })
  },
  { operation: meetings.meetingList, by: tenant, notBy: stranger, prepare: called, input: () => ({ scope: compound }) },
  {
    operation: meetings.meetingShow,
    by: tenant,
    objectField: 'meetingId',
    prepare: called,
    input: made => ({ meetingId: made.meetingId })
  },
  {
    operation: meetings.meetingReply,
    by: resident,
    objectField: 'meetingId',
    prepare: called,
    input: made => ({ meetingId: made.meetingId, reply: 'come' }),
    other: made => ({ meetingId: made.meetingId, reply: 'absent' }),
    rival: made => ({
      by: elder,
      operation: meetings.meetingReply,
      input: { meetingId: made.meetingId, reply: 'come' }
    })
  },
  {
    operation: meetings.meetingCode,
    by: secretary,
    notBy: resident,
    objectField: 'meetingId',
    prepare: called,
    input: made => ({ meetingId: made.meetingId })
  },
  {
    operation: meetings.meetingSignIn,
    by: resident,
    objectField: 'meetingId',
    prepare: begun,
    input: made => ({ meetingId: made.meetingId, digits: made.digits })
  },
  {
    operation: meetings.meetingSignInFor,
    by: secretary,
    notBy: resident,
    objectField: 'meetingId',
    prepare: begun,
    input: made => ({ meetingId: made.meetingId, personCode: made.code }),
    rival: made => ({
      by: elder,
      operation: meetings.meetingReply,
      input: { meetingId: made.meetingId, reply: 'come' }
    })
  },
  {
    operation: meetings.meetingMinute,
    by: secretary,
    notBy: resident,
    objectField: 'meetingId',
    prepare: begun,
    input: made => ({ meetingId: made.meetingId, minutes }),
    other: made => ({ meetingId: made.meetingId, minutes: { ...minutes, facts: '改过的情况。' } })
  },
  {
    operation: meetings.meetingConfirm,
    by: resident,
    objectField: 'meetingId',
    prepare: minuted,
    input: made => ({ meetingId: made.meetingId, minutesHash: made.minutesHash }),
    rival: made => ({
      by: secretary,
      operation: meetings.meetingConfirm,
      input: { meetingId: made.meetingId, minutesHash: made.minutesHash }
    })
  }
]
