/** matter.confirm and matter.confirmFor — 2 round trips each: read, write. */
import { handle } from 'kernel/handler'
import { matterConfirm, matterConfirmFor } from 'types/raising'
import { changeMatter } from '../change-matter'
import type { Matter } from '../documents'
import { helpsAround } from '../near'
import type { Words } from '../notice'
import { confirmed, mayConfirmFor } from '../rules/proxy'

/** Who spoke hears whether it was right; who was spoken for, what somebody recorded about them. */
const answered = ({ title, proxy, authorId }: Matter, right: boolean): Words[] => {
  const people = [proxy?.helperId ?? '', authorId].filter(id => id !== '')
  const body = right ? `“${title}”，本人说得对。` : `“${title}”，本人说不是这个意思。`
  return [{ audience: { people }, because: '您写过或被代提了这件事', title: '代提的事有了答复', body }]
}

export const confirm = handle(matterConfirm, (context, { matterId, right }) =>
  changeMatter(context, matterId, {
    rule: (matter, act) => confirmed(matter, { right, how: 'tap', ...act }),
    words: matter => answered(matter, right)
  })
)

export const confirmFor = handle(matterConfirmFor, (context, { matterId, right, how }) =>
  changeMatter(context, matterId, {
    rule: (matter, act) => {
      if (matter.proxy?.state !== 'waiting') return 'proxy-settled'
      if (!helpsAround(context, matter.scope)) return 'not-allowed'
      if (!mayConfirmFor(matter, context.actor.personId)) return 'confirm-same-person'
      return confirmed(matter, { right, how, ...act })
    },
    words: matter => answered(matter, right)
  })
)
