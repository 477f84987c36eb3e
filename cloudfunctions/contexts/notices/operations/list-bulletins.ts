/** bulletin.list — 1 round trip; 2 at once for those who serve the place, who also see what hangs below it. */
import { hasPost } from 'kernel/authority'
import type { Context } from 'kernel/context'
import type { Where } from 'kernel/documents'
import { handle } from 'kernel/handler'
import { covers, lineage } from 'kernel/scope'
import { bulletinList } from 'types/bulletins'
import { PAGE_SIZE } from 'types/common'
import { homeKeepers } from 'types/community'
import { cardOf } from '../bulletin-view'
import { type Bulletin, bulletins } from '../documents'

export const listBulletins = handle(bulletinList, async (context, { scope, after }) => {
  const wanted: Where[] = [{ scope: { in: placesOf(context, scope) } }]
  if (hasPost(context.actor, homeKeepers, scope, context.at)) wanted.push({ around: scope })
  const found = await Promise.all(wanted.map(where => newest(context, where, after)))
  const byKey = new Map(found.flat().map(bulletin => [bulletin.key, bulletin]))
  const rows = [...byKey.values()].sort((one, other) => (one.key < other.key ? 1 : -1))
  const items = rows.slice(0, PAGE_SIZE).map(bulletin => cardOf(bulletin, context.at))
  const last = rows[PAGE_SIZE - 1]
  return rows.length > PAGE_SIZE && last ? { items, next: last.key } : { items }
})

/** The place, all that it lies in, and the caller's own buildings in it. */
function placesOf({ actor }: Context, scope: string): string[] {
  const own = [...actor.homes.map(({ path }) => path), ...actor.posts.map(post => post.scope)]
  return [...new Set([scope, ...own.filter(path => covers(scope, path))].flatMap(lineage))]
}

const newest = (context: Context, where: Where, after: string | undefined): Promise<Bulletin[]> =>
  context.documents.find<Bulletin>(bulletins.name, after ? { ...where, key: { lt: after } } : where, {
    order: { key: 'desc' },
    limit: PAGE_SIZE + 1
  })
