/** matter.plan — 2 round trips beside the platform's check of the text: read, write. */
import { handle } from 'kernel/handler'
import { isRefusal } from 'kernel/refusal'
import { matterPlan } from 'types/matters'
import { changeMatter } from '../change-matter'
import { planned } from '../rules/work'
import { checkSaid } from '../said'

export const plan = handle(matterPlan, async (context, { matterId, plan: wanted }) => {
  const { people, money, policy, services } = wanted
  const texts = [people, money, policy, services]
  const said = await checkSaid(context, 'staff', { of: '办理方案', texts, fields: ['plan.people'] })
  if (isRefusal(said)) return said
  return changeMatter(context, matterId, {
    rule: (matter, act) => planned(matter, wanted, act),
    fields: { 'bad-input': ['plan.doneBy'] },
    said,
    words: ({ authorId, title }) => [
      {
        audience: { people: [authorId] },
        title: '您提的事有办理方案了',
        body: `“${title}”：人、钱、政策、服务都写明了。`
      }
    ]
  })
})
