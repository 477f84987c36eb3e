/** 发起表决: about a matter, or by itself; for those who may put a question. */
import { organisers } from 'types/voting'
import { ForPlace } from '@/pages/decide/for-place'
import { go } from '@/session/go'
import { useParam } from '@/session/use-param'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'
import { ProposeForm } from './form'

const nobody = (
  <Empty
    icon='vote'
    text='表决由社区、红邻书记或业委会来发起。您想让大家定一件事，先提出来。'
    act={{ text: '我有事说', onTap: () => go('/packages/matters/raise/index') }}
  />
)

export default function ProposePage() {
  const matterId = useParam('matterId')
  return (
    <Page title='发起表决'>
      <ForPlace matterId={matterId} roles={organisers} label='请哪里的人来定' nobody={nobody}>
        {(scope, matter) => <ProposeForm scope={scope} matterId={matterId} about={matter?.title ?? ''} />}
      </ForPlace>
    </Page>
  )
}
