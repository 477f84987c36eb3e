/** 提异议: why the matter was sorted wrongly; once a sorting, within a day, answered by somebody else. */
import type { MatterView } from 'types/matters'
import { useWrite } from '@/cloud/use-write'
import { ActPage } from '../act-page'
import { WordsForm } from '../words-form'

function Form({ matter }: { matter: MatterView }) {
  const { act, busy, trouble } = useWrite('matter.object', matter.id)
  return (
    <WordsForm
      matterId={matter.id}
      form='object'
      label='觉得哪里分得不对'
      placeholder='例如：这条管子是公共的，合同里写着归物业修'
      hint='邻居都能看到。写清原因就行，不用写自己是谁'
      act='提异议'
      ask={{ title: '现在提异议？', text: '一次分派只能提一次异议。会换一个人来答复，期限写在页面上。' }}
      done='提好了，会换一个人来答复'
      busy={busy}
      trouble={trouble}
      send={text => act({ matterId: matter.id, text })}
    />
  )
}

export default function ObjectPage() {
  return (
    <ActPage title='提异议' act='object'>
      {matter => <Form matter={matter} />}
    </ActPage>
  )
}
