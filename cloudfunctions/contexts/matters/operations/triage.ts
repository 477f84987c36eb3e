/** matter.triage — 2 round trips beside the platform's check of the text: read, write. */
import { dutiesAt } from 'kernel/duties'
import { handle } from 'kernel/handler'
import { isRefusal } from 'kernel/refusal'
import { matterTriage, type Route } from 'types/matters'
import { changeMatter } from '../change-matter'
import { triaged } from '../rules/triage'
import { checkSaid } from '../said'

const bodies: Readonly<Record<Route, string>> = {
  deliberation: '会请大家一起议，开会前通知您。',
  order: '已经交给责任方去办，进展会告诉您。',
  referred: '这事要到别处办，去哪儿办写在里面了。',
  declined: '这事在这里办不了，原因和去处写在里面了。'
}

export const triage = handle(matterTriage, async (context, { matterId, dutyId, ...sorting }) => {
  const texts = [sorting.reason, sorting.nextDoor?.name ?? '']
  const said = await checkSaid(context, 'staff', { of: '分派的原因', texts, fields: ['reason'] })
  if (isRefusal(said)) return said
  return changeMatter(context, matterId, {
    rule: (matter, act) => {
      const duty = dutiesAt(matter.scope).find(one => one.id === dutyId)
      return duty ? triaged(matter, { duty, ...sorting }, act) : 'duty-unknown'
    },
    fields: { 'next-door-missing': ['nextDoor'] },
    said,
    words: ({ authorId, title }) => [
      {
        audience: { people: [authorId] },
        title: '您提的事有着落了',
        body: `“${title}”：${bodies[sorting.route]}觉得分得不对，可以提异议，期限写在里面。`
      }
    ]
  })
})
