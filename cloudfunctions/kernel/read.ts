/** Reading one document that the caller may know of; anything else is the same NOT_FOUND. */
import type { Collection } from './collection'
import { admit, type Context } from './context'
import { type Refusal, refuse } from './refusal'

export async function read<D>(context: Context, kind: Collection<D>, id: string): Promise<D | Refusal> {
  const document = await context.documents.get<D>(kind.name, id)
  if (!document) return refuse('not-found')
  return admit(context, kind.subject(document)) ?? document
}
