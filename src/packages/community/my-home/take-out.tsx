/** Takes one member out of the home; asks once, for they lose sight of the compound. */
import { useState } from 'react'
import type { HomeMember } from 'types/joining'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { toast } from '@/ui/toast'

export function TakeOut({ path, member }: { path: string; member: HomeMember }) {
  const [asking, setAsking] = useState(false)
  const { act, busy, trouble } = useWrite('home.remove', member.member)
  const remove = async () => {
    const done = await act({ scope: path, member: member.member })
    if (done) toast('已经退出这一户')
    if (done) setAsking(false)
  }
  return (
    <>
      <Button look='ghost' small text='请他退出' label={`请${member.called}退出`} onTap={() => setAsking(true)} />
      <Dialog
        open={asking}
        title={`请${member.called}退出这一户？`}
        text={trouble?.message ?? '他最晚十分钟后看不到这个小区的事。他提过的事、投过的票都不变。'}
        act='请他退出'
        busy={busy}
        onAct={() => void remove()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
