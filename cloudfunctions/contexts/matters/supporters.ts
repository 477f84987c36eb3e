/** Everybody who added their voice to a matter. */
import type { Ports } from 'kernel/ports'
import { type Own, supports } from './documents'

const THOUSAND = 1000

/** One round trip a thousand. */
export async function supportersOf({ documents }: Pick<Ports, 'documents'>, matterId: string): Promise<string[]> {
  const people: string[] = []
  for (let after = ''; ; ) {
    const voices = await documents.find<Pick<Own, 'personId' | 'key'>>(
      supports.name,
      { matterId, key: { gt: after } },
      { order: { key: 'asc' }, limit: THOUSAND, fields: ['personId', 'key'] }
    )
    people.push(...voices.map(voice => voice.personId))
    const last = voices[THOUSAND - 1]
    if (!last) return people
    after = last.key
  }
}
