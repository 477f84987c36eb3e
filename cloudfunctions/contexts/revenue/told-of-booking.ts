/** Who hears that a line of the book waits for them; once a day and place is enough. */
import { chinaDate } from 'kernel/china-month'
import type { NoticeEntry } from 'kernel/outbox'
import { shortHash } from 'kernel/secrets'
import type { Booking } from './documents'
import { bookPage } from './hear-booking'

export const checkersTold = (scope: string, at: number, except: string): NoticeEntry => ({
  id: `booking:${shortHash(scope, 12)}:${chinaDate(at)}`,
  kind: 'notice',
  audience: { post: 'checker', scope },
  except,
  title: '有账等您核对',
  body: '记账员记好了账，请您对着凭证看一看，再点入账。',
  link: `/packages/revenue/book/index?scope=${encodeURIComponent(scope)}`,
  at
})

/** Whoever asked is told why the other person said no. */
export const sentBackTold = (booking: Booking, at: number): NoticeEntry => ({
  id: `${booking._id}:${booking.version}:no`,
  kind: 'notice',
  audience: { people: [(booking.state === 'posted' ? booking.undo : booking.by)?.personId ?? ''] },
  because: '这一笔是您记的',
  title: booking.state === 'posted' ? '没有同意冲销' : '有一笔账退回来了',
  body: `“${booking.what}”：${booking.trouble ?? ''}`,
  link: bookPage(booking._id),
  at
})
