/** home.list — 2 round trips: a page of homes, who is joined to them. Names and numbers are masked. */
import type { Documents } from 'kernel/documents'
import { handle } from 'kernel/handler'
import { within } from 'kernel/scope'
import { PAGE_SIZE } from 'types/common'
import { homeList } from 'types/community'
import { type Home, homes, type Person, people } from '../documents'
import { maskName } from '../rules/person'
import { rankOfPath } from '../rules/places'

const PEOPLE_MAX = 500

export const listHomes = handle(homeList, async (context, { scope, after }) => {
  const first = rankOfPath(scope)
  const range = after ? { rank: { gt: after, lt: `${first}0` } } : within('rank', first)
  const rows = await context.documents.find<Home>(
    homes.name,
    { removed: false, ...range },
    { order: { rank: 'asc' }, limit: PAGE_SIZE + 1 }
  )
  const shown = rows.slice(0, PAGE_SIZE)
  const joined = await joinedTo(context.documents, shown)
  const items = shown.map(home => ({
    path: home._id,
    label: home.label,
    owners: home.ownerNames.map(maskName),
    ...(home.phoneMask ? { phone: home.phoneMask } : {}),
    areaCenti: home.areaCenti,
    residents: joined.get(home._id) ?? 0
  }))
  const last = shown[shown.length - 1]
  return rows.length > PAGE_SIZE && last ? { items, next: last.rank } : { items }
})

/** How many people are joined to each of these homes. */
async function joinedTo(documents: Documents, shown: Home[]): Promise<Map<string, number>> {
  const joined = new Map<string, number>()
  if (shown.length === 0) return joined
  const found = await documents.find<Pick<Person, 'homes'>>(
    people.name,
    { livesIn: { in: shown.map(home => home._id) } },
    { order: { _id: 'asc' }, limit: PEOPLE_MAX, fields: ['homes'] }
  )
  for (const tie of found.flatMap(person => person.homes)) joined.set(tie.path, (joined.get(tie.path) ?? 0) + 1)
  return joined
}
