/** matter.finish — 3 round trips: who supported it (one a thousand), read, write. */
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { matterFinish } from 'types/matters'
import { changeMatter } from '../change-matter'
import { type Own, supports } from '../documents'
import { finished } from '../rules/work'

const THOUSAND = 1000

export const finish = handle(matterFinish, async (context, { matterId, result, gains }) => {
  const supporters = await supportersOf(context, matterId)
  return changeMatter(context, matterId, {
    rule: (matter, act) => finished(matter, { text: result, gains }, act),
    words: ({ authorId, title }) => [
      { audience: { people: [authorId] }, title: '您提的事办完了', body: `“${title}”有结果了，请评一评办得怎么样。` },
      { audience: { people: supporters }, title: '您附议的事办完了', body: `“${title}”有结果了，请评一评办得怎么样。` }
    ]
  })
})

async function supportersOf(context: Context, matterId: string): Promise<string[]> {
  const people: string[] = []
  for (let after = ''; ; ) {
    const voices = await context.documents.find<Pick<Own, 'personId' | 'key'>>(
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
