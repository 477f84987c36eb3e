/** A compound whose book was never opened: says so; who may open it does so from here. */
import type { Me } from 'types/community'
import { go } from '@/session/go'
import { serves } from '@/session/served'
import { address } from '@/session/use-param'
import { Empty } from '@/ui/empty'

interface NoBookProps {
  me: Me
  scope: string
  name: string
}

export function NoBook({ me, scope, name }: NoBookProps) {
  const opens = serves(me, ['community_staff', 'community_secretary'])
  const act = { text: '去开账', onTap: () => go(address('/packages/revenue/book/index', { scope, name })) }
  const text = opens
    ? '这里的公共收益还没有开账。照银行对账单填上余额，就能一笔一笔记起来。'
    : '这里的公共收益还没有开账。开了账，收了什么、花到哪里，每一笔都在这里。'
  return <Empty icon='money' text={text} {...(opens ? { act } : {})} />
}
