/** 民生地图: what is open and where; a tap on a building or a place lists its matters. */
import { View } from '@tarojs/components'
import { useContext, useState } from 'react'
import type { PlanItem, PlanView } from 'types/places'
import type { MatterPin } from 'types/raising'
import { useRead } from '@/cloud/query'
import { stateWords } from '@/pages/matters/matter-words'
import { go } from '@/session/go'
import { NoHome } from '@/session/no-home'
import { usePlace } from '@/session/place'
import { useMe } from '@/session/use-me'
import { useNow } from '@/session/use-now'
import { address, useParam } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ElderContext } from '@/ui/elder-context'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { day } from '@/ui/time'
import { PlanMap } from '../plan-map'
import { itemOf } from '../plan-names'
import { compoundOf } from '../raise/where'

/** What lies at no building and no place: it concerns the whole compound. */
const WHOLE = 'whole'

const keyOf = (pin: MatterPin, items: readonly PlanItem[]): string => itemOf(pin, items)?.id ?? WHOLE

function Pins({ pins }: { pins: readonly MatterPin[] }) {
  const now = useNow()
  if (pins.length === 0) return <Empty icon='check' text='这里眼下没有在办的事。' />
  return (
    <Card rows>
      {pins.map(({ id, title, state, raisedAt, spot }) => (
        <Row
          key={id}
          head={title}
          note={[stateWords[state].text, day(raisedAt, now), ...(spot ? [spot.label] : [])].join(' · ')}
          onTap={() => go(`/packages/matters/show/index?id=${id}`)}
        />
      ))}
    </Card>
  )
}

function Lookout({ plan, pins }: { plan: PlanView; pins: readonly MatterPin[] }) {
  const elder = useContext(ElderContext)
  const [chosen, setChosen] = useState<string>()
  const counts = new Map<string, number>()
  for (const pin of pins) counts.set(keyOf(pin, plan.items), (counts.get(keyOf(pin, plan.items)) ?? 0) + 1)
  // In large words only what there is something to see at.
  const items = elder ? plan.items.filter(({ id }) => counts.has(id)) : plan.items
  const shown = chosen === undefined ? pins : pins.filter(pin => keyOf(pin, plan.items) === chosen)
  const name = plan.items.find(({ id }) => id === chosen)?.label ?? (chosen ? '整个小区' : '')
  const whole = counts.get(WHOLE) ?? 0
  return (
    <>
      <PlanMap items={items} chosen={chosen} counts={counts} onItem={({ id }) => setChosen(id)} />
      {whole > 0 && chosen !== WHOLE ? (
        <Button look='ghost' small text={`整个小区的，${whole} 件`} onTap={() => setChosen(WHOLE)} />
      ) : null}
      <View className='h2'>{name ? `${name} · ${shown.length} 件` : `在办的一共 ${shown.length} 件`}</View>
      <Pins pins={shown} />
      {chosen === undefined ? null : <Button look='ghost' small text='看全部' onTap={() => setChosen(undefined)} />}
    </>
  )
}

function ForPlace({ scope }: { scope: string }) {
  const plan = useRead('plan.show', { scope })
  const map = useRead('matter.map', { scope })
  const trouble = plan.trouble ?? map.trouble
  const retry = () => {
    plan.retry()
    map.retry()
  }
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  if (!plan.data || !map.data) return <Skeleton />
  return (
    <>
      <Lookout plan={plan.data} pins={map.data.items} />
      {plan.data.mayKeep ? (
        <Button
          look='ghost'
          icon='write'
          text='改一改这张图'
          onTap={() => go(address('/packages/matters/draw/index', { scope: plan.data?.scope ?? scope }))}
        />
      ) : null}
    </>
  )
}

export default function MapPage() {
  const { data: me, waiting, trouble, retry } = useMe()
  const { place } = usePlace(me)
  const scope = compoundOf(useParam('scope')) || place?.scope
  return (
    <Page title='民生地图' {...(place ? { beside: place.name } : {})}>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {me && scope ? <ForPlace scope={scope} /> : null}
      {me && !scope ? <NoHome /> : null}
    </Page>
  )
}
