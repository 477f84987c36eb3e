/** 要求重办: why the matter is not done yet; for who raised or supported it, twice at most. */
import type { MatterView } from 'types/matters'
import { useWrite } from '@/cloud/use-write'
import { ActPage } from '../act-page'
import { WordsForm } from '../words-form'

function Form({ matter }: { matter: MatterView }) {
  const { act, busy, trouble } = useWrite('matter.reopen', matter.id)
  return (
    <WordsForm
      matterId={matter.id}
      form='reopen'
      label='哪里还没有办好'
      placeholder='例如：修好三天又坏了'
      hint='会写进“事情经过”，邻居都能看到'
      act='要求重办'
      ask={{ title: '要求重新办？', text: '这件事会回到“正在办”，有新的期限。要求重办的次数有限。' }}
      done='提好了，会重新办'
      busy={busy}
      trouble={trouble}
      send={reason => act({ matterId: matter.id, reason })}
    />
  )
}

export default function ReopenPage() {
  return (
    <ActPage title='要求重办' act='reopen'>
      {matter => <Form matter={matter} />}
    </ActPage>
  )
}
