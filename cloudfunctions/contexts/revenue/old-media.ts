/** Photos of something that is written anew: those that stood there stay, new ones must be the caller's own. */
import { ownMedia } from 'contexts/content'
import type { Context } from 'kernel/context'
import { isRefusal, type Refusal } from 'kernel/refusal'

export async function mediaKept(
  context: Context,
  ids: readonly string[],
  before: readonly string[],
  scope: string
): Promise<string[] | Refusal> {
  const fresh = ids.filter(id => !before.includes(id))
  const mine = await ownMedia(context, fresh, scope, 'photo')
  return isRefusal(mine) ? mine : [...new Set(ids)]
}
