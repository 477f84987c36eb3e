/** matter.progress — 2 round trips: read, write. */
import { handle } from 'kernel/handler'
import { matterProgress } from 'types/matters'
import { changeMatter } from '../change-matter'
import { progressed } from '../rules/work'

export const progress = handle(matterProgress, (context, { matterId, text }) =>
  changeMatter(context, matterId, {
    rule: (matter, act) => progressed(matter, text, act),
    words: ({ authorId, title }) => [
      { audience: { people: [authorId] }, title: '您提的事有新进展', body: `“${title}”：${text}` }
    ]
  })
)
