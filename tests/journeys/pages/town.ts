/** Finding what stands in the demo town, and making what a page needs. */
import type { Hand } from '../../../local/demo/hand'
import { resident, secretary, staff } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'

interface Listed {
  items: { id: string; title: string }[]
}

/** The query of a page about a matter that the town has lived through. */
export const aboutMatter =
  (title: string) =>
  async (hand: Hand): Promise<{ id: string }> => {
    for (const filter of ['near', 'done']) {
      const { items } = await hand.act<Listed>(staff, 'matter.list', { scope: compound, filter })
      const found = items.find(item => item.title === title)
      if (found) return { id: found.id }
    }
    throw new Error(`the town has no matter 「${title}」`)
  }

/** A new matter of 徐芳's. */
export async function raised(hand: Hand, title: string, text = ''): Promise<string> {
  const { id } = await hand.act<{ id: string }>(resident, 'matter.raise', { scope: compound, title, text })
  return id
}

const DAY_MS = 86_400_000

/** A meeting that is called for the evening in two days, at most once under one title. */
export async function calledMeeting(hand: Hand, title: string, matterId?: string): Promise<string> {
  const startsAt = Math.ceil(hand.now() / DAY_MS) * DAY_MS + DAY_MS + 11.5 * 3_600_000
  const { id } = await hand.act<{ id: string }>(secretary, 'meeting.call', {
    scope: compound,
    ...(matterId ? { matterId } : {}),
    form: '红邻夜话',
    title,
    place: '3 号楼前广场',
    startsAt,
    topics: ['要不要建', '建在哪儿', '谁来出钱']
  })
  return id
}
