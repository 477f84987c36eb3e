/** 召集一个会: about a matter, or by itself; for those who may call one. */
import { hosts } from 'types/meetings'
import { ForPlace } from '@/pages/decide/for-place'
import { go } from '@/session/go'
import { useParam } from '@/session/use-param'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'
import { CallForm } from './form'

const nobody = (
  <Empty
    icon='meeting'
    text='开会由红邻书记、楼长或社区来召集。您有事，先提出来，他们看到会安排。'
    act={{ text: '我有事说', onTap: () => go('/packages/matters/raise/index') }}
  />
)

export default function CallPage() {
  const matterId = useParam('matterId')
  const title = useParam('title')
  return (
    <Page title='召集一个会'>
      <ForPlace matterId={matterId} roles={hosts} label='通知哪里的人' nobody={nobody}>
        {(scope, matter) => <CallForm scope={scope} matterId={matterId} title={title || (matter?.title ?? '')} />}
      </ForPlace>
    </Page>
  )
}
