/** 导入名册: choose the compound, choose the file, then state by state until it is in the register. */
import { View } from '@tarojs/components'
import { type Me, registrars } from 'types/community'
import { useRead } from '@/cloud/query'
import { ChoosePlace } from '@/session/choose-place'
import { go } from '@/session/go'
import { useMe } from '@/session/use-me'
import { useNow } from '@/session/use-now'
import { address, useParam } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { depthOf, depths } from '../depth'
import { PlaceRows } from '../place-rows'
import { ChooseFile } from './choose-file'
import { ReadFile } from './read-file'
import { Standing } from './standing'
import { Unfinished } from './unfinished'
import { useRosterDraft } from './use-roster-draft'

interface Place {
  scope: string
  name: string
}

function Import({ importId, scope, name, onOther }: Place & { importId: string; onOther: () => void }) {
  const asked = useRead('roster.show', { importId, part: 'changes' as const }, { keep: false })
  const { data, waiting, trouble, retry } = asked
  const state = data?.roster.state
  return (
    <>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {data ? <Standing roster={data.roster} scope={scope} name={name} onAgain={retry} /> : null}
      {state === 'applying' ? null : (
        <Button look='ghost' text={state === 'applied' ? '再导入一份' : '换一份文件'} onTap={onOther} />
      )}
    </>
  )
}

function Compound({ me, scope, name }: Place & { me: Me }) {
  const [draft, change, clear] = useRosterDraft(scope)
  const { fileId, importId } = draft
  if (importId) return <Import importId={importId} scope={scope} name={name} onOther={clear} />
  if (fileId) {
    return <ReadFile scope={scope} file={draft} onRead={id => change({ importId: id })} onOther={clear} />
  }
  return (
    <>
      <Unfinished scope={scope} onPick={id => change({ importId: id })} />
      <ChooseFile folder={me.uploadFolder} onSent={change} />
    </>
  )
}

const open = (scope: string, name: string) => go(address('/packages/community/roster/index', { scope, name }))

/** Rosters belong to one compound; who serves more than one says which. */
function ChooseCompound({ scope, name }: Place) {
  const now = useNow()
  const places = () => go(address('/packages/community/places/index', { scope, name }))
  return (
    <>
      <View className='h2'>导入哪个小区的名册</View>
      <PlaceRows
        scope={scope}
        now={now}
        empty={<Empty icon='town' text='下面还没有小区。先建一个。' act={{ text: '去建', onTap: places }} />}
        onPick={place => open(place.path, place.name)}
      />
    </>
  )
}

export default function RosterPage() {
  const [scope, name] = [useParam('scope'), useParam('name')]
  const { data: me, waiting, trouble, retry } = useMe()
  return (
    <Page title='导入名册' {...(name ? { beside: name } : {})}>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {me && depthOf(scope) === depths.compound ? <Compound me={me} scope={scope} name={name} /> : null}
      {me && scope && depthOf(scope) !== depths.compound ? <ChooseCompound scope={scope} name={name} /> : null}
      {me && !scope ? <ChoosePlace me={me} roles={registrars} onPick={open} /> : null}
    </Page>
  )
}
