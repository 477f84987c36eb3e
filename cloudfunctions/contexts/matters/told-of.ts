/** Who hears of new words: those who sort, and who is asked whether a helper said it right. */
import type { Matter } from './documents'
import type { Words } from './notice'
import { staff } from './rules/holders'

const confirmPage = (matterId: string): string => `/packages/matters/confirm/index?id=${matterId}`

/** Those who sort, once neighbours may read it. */
export const sortersTold = ({ scope, title }: Pick<Matter, 'scope' | 'title'>): Words => ({
  audience: { post: staff.post, scope },
  title: '有一件新事等分派',
  body: `“${title}”，请看看该谁办。`
})

/** The person a helper spoke for; where they have no phone, whoever is nearest is asked to call or knock. */
export function askedToConfirm({
  _id,
  authorId,
  proxy,
  title
}: Pick<Matter, '_id' | 'authorId' | 'proxy' | 'title'>): Words[] {
  if (proxy?.state !== 'waiting') return []
  const link = confirmPage(_id)
  if (authorId !== '') {
    const body = `${proxy.by}替您写的是“${title}”。请看看说得对不对。`
    return [{ audience: { people: [authorId] }, title: '有人替您提了一件事', body, link }]
  }
  const audience = { post: 'building_chief' as const, scope: proxy.home ?? '' }
  const body = `${proxy.by}替没有手机的一户提了“${title}”。请打电话或上门问一声。`
  return [{ audience, title: '请问一声说得对不对', body, link }]
}
