/** What someone sees who is not registered anywhere yet: how to become a neighbour. */
import { go } from '@/session/go'
import { Empty } from '@/ui/empty'

export function NoHome() {
  return (
    <Empty
      icon='home'
      text='先登记您住哪一户，才能看到身边的事。邀请码在楼长、网格员或社区那里要。'
      act={{ text: '登记我的家', onTap: () => go('/packages/community/join/index') }}
    />
  )
}
