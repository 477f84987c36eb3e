/** What earlier stories of the year made, found again by its words: ids are nobody's business but the house's. */
import type { Hand } from '../hand'
import { staff } from '../people'

interface Page {
  items: { id: string; title?: string; question?: string }[]
  next?: string
}

async function found(hand: Hand, operation: string, input: object, fits: (item: Page['items'][number]) => boolean) {
  let after: string | undefined
  do {
    const page: Page = await hand.act<Page>(staff, operation, { ...input, ...(after ? { after } : {}) })
    const one = page.items.find(fits)
    if (one) return one.id
    after = page.next
  } while (after)
  return undefined
}

export async function matterCalled(hand: Hand, scope: string, title: string): Promise<string> {
  for (const filter of ['done', 'near']) {
    const id = await found(hand, 'matter.list', { scope, filter }, item => item.title === title)
    if (id) return id
  }
  throw new Error(`the demo has no matter “${title}”`)
}

export async function decisionAsking(hand: Hand, scope: string, question: string): Promise<string> {
  const id = await found(hand, 'decision.list', { scope }, item => item.question === question)
  if (!id) throw new Error(`the demo has no decision “${question}”`)
  return id
}
