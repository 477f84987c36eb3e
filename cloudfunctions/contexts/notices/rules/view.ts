/** An inbox notice as its owner sees it. */
import type { NoticeView } from 'types/notices'

export const viewOf = (notice: Omit<NoticeView, 'id'> & { _id: string }): NoticeView => {
  const { _id, kind, at, title, body, because, link, read } = notice
  return { id: _id, kind, at, title, body, ...(because ? { because } : {}), link, read }
}
