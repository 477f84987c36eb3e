/** data.export and data.terms: what is kept about me, and what becomes of each kind. */
import { type Handler, handle } from 'kernel/handler'
import type { Personal } from 'kernel/personal'
import { dataExport, dataTerms } from 'types/privacy'
import { pageOf } from '../pages-of'

/** data.export — rights, then one round trip a kind, eight at the most. */
export const exportData = (personal: readonly Personal[]): Handler =>
  handle(dataExport, (context, { after }) => {
    const { personId, openid, homes } = context.actor
    return pageOf(context, personal, { personId, openid, homes: homes.map(home => home.path) }, after)
  })

/** data.terms — nothing is read: it is what the house declares. */
export const showTerms = (personal: readonly Personal[]): Handler => {
  const items = personal
    .filter(kind => kind.what !== '')
    .map(({ what, onForget, why, keptDays }) => ({
      what,
      onForget: onForget === 'nothing' ? ('kept' as const) : onForget,
      why,
      ...(keptDays === undefined ? {} : { keptDays })
    }))
  return handle(dataTerms, async () => ({ items }))
}
