/** matter.plan — 2 round trips: read, write. */
import { handle } from 'kernel/handler'
import { matterPlan } from 'types/matters'
import { changeMatter } from '../change-matter'
import { planned } from '../rules/work'

export const plan = handle(matterPlan, (context, input) =>
  changeMatter(context, input.matterId, {
    rule: (matter, act) => planned(matter, input.plan, act),
    fields: ['plan.doneBy'],
    words: ({ authorId, title }) => [
      {
        audience: { people: [authorId] },
        title: '您提的事有办理方案了',
        body: `“${title}”：人、钱、政策、服务都写明了。`
      }
    ]
  })
)
