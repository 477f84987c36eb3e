/** Photos that somebody adds to a matter on its way. */
import { ownMedia } from 'contexts/content'
import type { Context } from 'kernel/context'
import { read } from 'kernel/read'
import { isRefusal, type Refusal } from 'kernel/refusal'
import { matters } from './documents'

/** No round trip without photos; else the matter, for its place, and what `ownMedia` needs. */
export async function attachable(
  context: Context,
  matterId: string,
  ids: readonly string[] = []
): Promise<string[] | Refusal> {
  if (ids.length === 0) return []
  const matter = await read(context, matters, matterId)
  return isRefusal(matter) ? matter : ownMedia(context, ids, matter.scope)
}
