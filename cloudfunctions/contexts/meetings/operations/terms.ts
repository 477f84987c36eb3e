/** meeting.terms — no round trip: what the law pack of the place says about notice. */
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { meetingTerms } from 'types/meetings'
import { noticeLaw } from '../notice-law'

export const terms = handle(meetingTerms, async (_context, { scope }) => {
  const { days, shortHours } = noticeLaw(scope)
  return { noticeDays: days, shortHours, article: lawAt(scope).meetingNoticeDays.article }
})
