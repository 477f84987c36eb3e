/** What someone sees who is registered nowhere yet: how to become a neighbour; who runs the app is shown their desk. */

import { Empty } from '@/ui/empty'
import { go } from './go'
import { serves } from './served'
import { useMe } from './use-me'

const join = { text: '登记我的家', onTap: () => go('/packages/community/join/index') }
const desk = { text: '去工作台', onTap: () => go('/packages/desk/index') }

export function NoHome() {
  const { data: me } = useMe()
  if (serves(me, ['sysadmin'])) {
    return <Empty icon='desk' text='您是系统管理员，不看哪一个小区的事。建小区、任命在工作台。' act={desk} />
  }
  return <Empty icon='home' text='先登记您住哪一户，才能看到身边的事。没有邀请码也行，可以请楼长来登记。' act={join} />
}
