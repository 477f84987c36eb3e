/** A page about one home that was opened without saying which: to the register, to find it. */
import { go } from '@/session/go'
import { Empty } from '@/ui/empty'

export function NoHomeChosen() {
  const find = { text: '去住户册里找', onTap: () => go('/packages/community/homes/index') }
  return <Empty icon='home' text='先选是哪一户。' act={find} />
}
