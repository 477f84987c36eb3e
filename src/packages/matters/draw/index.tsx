/** 画小区图: staff tap a building or a place, then where it is; places can be added and taken away. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { type PlanItem, type PlanKind, type PlanView, planKindNames } from 'types/places'
import { useRead } from '@/cloud/query'
import { newRequestId } from '@/cloud/request-id'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { useParam } from '@/session/use-param'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Pills } from '@/ui/pills'
import { Sheet } from '@/ui/sheet'
import { Skeleton } from '@/ui/skeleton'
import { TextInput } from '@/ui/text-input'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { PlanMap } from '../plan-map'

const LABEL_MAX = 12
const ITEMS_MAX = 200
/** One step of an arrow, in thousandths of the sheet. */
const STEP = 20

const kinds = (Object.keys(planKindNames) as PlanKind[])
  .filter(kind => kind !== 'building')
  .map(kind => ({ value: kind, text: planKindNames[kind] }))

const arrows = [
  { text: '往上', x: 0, y: -STEP },
  { text: '往下', x: 0, y: STEP },
  { text: '往左', x: -STEP, y: 0 },
  { text: '往右', x: STEP, y: 0 }
] as const

const onSheet = (value: number): number => Math.min(1000, Math.max(0, value))

interface ChosenProps {
  item: PlanItem
  onChange: (item: PlanItem) => void
  onRemove: () => void
}

/** What can be done with the chosen one; a building keeps the name of the register. */
function Chosen({ item, onChange, onRemove }: ChosenProps) {
  const move = (x: number, y: number) => onChange({ ...item, x: onSheet(item.x + x), y: onSheet(item.y + y) })
  return (
    <Card>
      <View className='h2'>{item.label}</View>
      <View className='soft'>在图上点一下它该在的地方，或一点一点挪。</View>
      <View className='pills card-part'>
        {arrows.map(({ text, x, y }) => (
          <Button key={text} look='ghost' small text={text} onTap={() => move(x, y)} />
        ))}
      </View>
      {item.kind === 'building' ? null : (
        <View className='column card-part'>
          <TextInput
            label='叫什么'
            maxLength={LABEL_MAX}
            value={item.label}
            onChange={label => onChange({ ...item, label })}
          />
          <Button look='ghost' small icon='remove' text='从图上去掉' onTap={onRemove} />
        </View>
      )}
    </Card>
  )
}

function Drawing({ plan }: { plan: PlanView }) {
  const { scope, version } = plan
  const [draft, change, clear] = useDraft(`plan/${scope}/${version}`, { items: plan.items })
  const [chosen, setChosen] = useState<string>()
  const [adding, setAdding] = useState(false)
  const { act, busy, trouble } = useWrite('plan.keep', `${scope}/${version}`)
  const { items } = draft
  const item = items.find(({ id }) => id === chosen)
  const put = (changed: PlanItem) => change({ items: items.map(one => (one.id === changed.id ? changed : one)) })
  const add = (kind: PlanKind) => {
    const id = newRequestId()
    change({ items: [...items, { id, kind, label: planKindNames[kind].slice(0, LABEL_MAX), x: 500, y: 500 }] })
    setChosen(id)
    setAdding(false)
  }
  const keep = async () => {
    const named = items.map(one => ({ ...one, label: one.label.trim() || planKindNames[one.kind] }))
    if (!(await act({ scope, items: named, seen: version }))) return
    clear()
    toast('存好了')
  }
  return (
    <>
      <Banner tone='calm' icon='town' text='先点一栋楼或一个地方，再点它该在的位置。楼的名字跟名册一样，不用改。' />
      <PlanMap
        drawn
        items={items}
        chosen={chosen}
        onItem={({ id }) => setChosen(id)}
        onPoint={(x, y) => (item ? put({ ...item, x: onSheet(x), y: onSheet(y) }) : undefined)}
      />
      {item ? (
        <Chosen
          item={item}
          onChange={put}
          onRemove={() => change({ items: items.filter(({ id }) => id !== item.id) })}
        />
      ) : null}
      {items.length < ITEMS_MAX ? (
        <Button look='ghost' icon='add' text='加一个地方' onTap={() => setAdding(true)} />
      ) : null}
      <Sheet title='加什么' open={adding} onClose={() => setAdding(false)}>
        <Pills label='哪一种' options={kinds} onChange={add} />
      </Sheet>
      <TroubleNote trouble={trouble} />
      <Button text='存好这张图' busy={busy} onTap={() => void keep()} />
    </>
  )
}

export default function DrawPage() {
  const scope = useParam('scope')
  const { data: plan, waiting, trouble, retry } = useRead('plan.show', { scope })
  return (
    <Page title='画小区图' {...(plan ? { beside: plan.name } : {})}>
      {waiting ? <Skeleton cards={1} /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {plan ? <Drawing key={plan.version} plan={plan} /> : null}
    </Page>
  )
}
