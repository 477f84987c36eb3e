/** 办事电话: who serves a place, for what, until when, and the number to call; by a code, or for where one lives. */
import { View } from '@tarojs/components'
import { useRead } from '@/cloud/query'
import { usePlace } from '@/session/place'
import { useMe } from '@/session/use-me'
import { useParam } from '@/session/use-param'
import { Choice } from '@/ui/choice'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { ScanAgain } from '../scan-again'
import { useCode } from '../use-code'
import { Who } from './who'

function ByCode({ code }: { code: string }) {
  return <Shown asked={useRead('contacts.open', { code })} />
}

function ByScope({ scope }: { scope: string }) {
  return <Shown asked={useRead('contacts.show', { scope })} />
}

function Shown({ asked }: { asked: ReturnType<typeof useRead<'contacts.show'>> }) {
  const { data: place, waiting, trouble, retry } = asked
  if (waiting) return <Skeleton />
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  if (!place) return null
  return (
    <>
      <View>
        <View className='soft'>{place.compoundName}</View>
        <View className='h1'>{place.label}</View>
      </View>
      <Who place={place} />
    </>
  )
}

/** Without a code: the own building first, else the place one serves. */
function Mine() {
  const { data: me, waiting } = useMe()
  const { places, place, choose } = usePlace(me)
  if (waiting) return <Skeleton />
  const home = me?.homes.find(({ path }) => place && path.startsWith(`${place.scope}/`))
  const scope = home ? home.path.split('/').slice(0, -2).join('/') : place?.scope
  if (!scope) return <ScanAgain />
  const options = places.map(each => ({ value: each.scope, text: each.name }))
  const change = (to: string) => {
    const next = places.find(each => each.scope === to)
    if (next) choose(next)
  }
  return (
    <>
      {places.length > 1 ? (
        <Choice label='哪里的电话' options={options} value={place?.scope} onChange={change} />
      ) : null}
      <ByScope key={scope} scope={scope} />
    </>
  )
}

export default function CallPage() {
  const [code, scope] = [useCode(), useParam('scope')]
  return <Page title='办事电话'>{code ? <ByCode code={code} /> : scope ? <ByScope scope={scope} /> : <Mine />}</Page>
}
