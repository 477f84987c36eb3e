/** The quiet way to say that a matter breaks a rule; not for its author, and not while people look at it already. */
import type { MatterState, MatterView } from 'types/matters'
import { go } from '@/session/go'
import { Tap } from '@/ui/tap'

const looked: readonly MatterState[] = ['untold', 'checking', 'returned']

export function NotRight({ matter: { id, mine, state } }: { matter: MatterView }) {
  if (mine || looked.includes(state)) return null
  return (
    <Tap className='link' label='这条不妥，告诉审核的人' onTap={() => go(`/packages/matters/report/index?id=${id}`)}>
      这条不妥，告诉审核的人
    </Tap>
  )
}
