/** Every row of a decision, a thousand at a time, in the order of its index. */
import type { Ports } from 'kernel/ports'

const THOUSAND = 1000

/** Calls `take` with page after page; one round trip a page. */
export async function everyPage<T extends { voterKey: string }>(
  { documents }: Pick<Ports, 'documents'>,
  collection: string,
  decisionId: string,
  fields: readonly string[],
  take: (page: T[]) => void
): Promise<void> {
  let after = ''
  for (;;) {
    const page = await documents.find<T>(
      collection,
      { decisionId, voterKey: { gt: after } },
      { order: { voterKey: 'asc' }, limit: THOUSAND, fields: ['voterKey', ...fields] }
    )
    take(page)
    after = page[page.length - 1]?.voterKey ?? after
    if (page.length < THOUSAND) return
  }
}
