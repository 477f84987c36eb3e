/** An inbox notice as its owner sees it. */
import type { NoticeView } from 'types/notices'

export const viewOf = ({ _id, at, title, body, link, read }: Omit<NoticeView, 'id'> & { _id: string }): NoticeView => ({
  id: _id,
  at,
  title,
  body,
  link,
  read
})
