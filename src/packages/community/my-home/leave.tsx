/** 不住这里了: says first what ends and what stays. */
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { Me } from 'types/community'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

interface LeaveProps {
  home: Me['homes'][number]
  /** Nobody else is joined as an owner. */
  alone: boolean
}

function consequence({ home, alone }: LeaveProps): string {
  if (home.relation !== 'owner') return '您不再看到这个小区的事。提过的事、说过的话都留着。'
  const last = alone ? '这一户就没有业主登记了，家人和租户还在。' : ''
  return `您不再代表这一户投票。${last}房子卖了请用“房子过户了”，好让新业主接上。`
}

export function Leave({ home, alone }: LeaveProps) {
  const [asking, setAsking] = useState(false)
  const { act, busy, trouble } = useWrite('home.leave', home.path)
  const leave = async () => {
    const me = await act({ path: home.path })
    setAsking(false)
    if (!me) return
    toast('已经退出')
    void Taro.switchTab({ url: '/pages/me/index' })
  }
  return (
    <>
      <TroubleNote trouble={trouble} />
      <Button look='ghost' icon='leave' text='不住这里了' onTap={() => setAsking(true)} />
      <Dialog
        open={asking}
        title={`退出${home.label}？`}
        text={consequence({ home, alone })}
        act='退出这一户'
        busy={busy}
        onAct={() => void leave()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
