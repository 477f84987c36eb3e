/** 交付: the counter scans a code or types six digits, sees what it is for, and hands it over. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { counters, type RedemptionView, shopKeepers } from 'types/shop'
import { call } from '@/cloud/call'
import { type Trouble, troubleOf } from '@/cloud/errors'
import { scan } from '@/cloud/scan'
import { type Scene, sceneOf } from '@/session/scene'
import { serves } from '@/session/served'
import { StaffPage } from '@/session/staff-page'
import { useMe } from '@/session/use-me'
import { useNow } from '@/session/use-now'
import { useParam } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Page } from '@/ui/page'
import { TextInput } from '@/ui/text-input'
import { TroubleNote } from '@/ui/trouble-note'
import { ForNeighbour } from './for-neighbour'
import { HandOver } from './hand-over'
import { Waiting } from './waiting'

interface Found {
  redemption: RedemptionView
  digits: string
}

/** What stands behind a scanned code or typed digits. */
function useFound(scope: string) {
  const [found, setFound] = useState<Found | undefined>()
  const [trouble, setTrouble] = useState<Trouble | undefined>()
  const [busy, setBusy] = useState(false)
  const look = async ({ id: redemptionId, digits }: Scene) => {
    setBusy(true)
    setTrouble(undefined)
    try {
      const redemption = redemptionId
        ? await call('redemption.show', { redemptionId })
        : await call('redemption.find', { scope, digits })
      setFound({ redemption, digits })
    } catch (error) {
      setTrouble(troubleOf(error))
    } finally {
      setBusy(false)
    }
  }
  return { found, setFound, trouble, busy, look }
}

const notOurs: Trouble = { message: '这不是兑换码。请对准手机上的码，或填六位数字。', fields: [] }

function Counter({ scope }: { scope: string }) {
  const now = useNow()
  const { data: me } = useMe()
  const [typed, setTyped] = useState('')
  const [foreign, setForeign] = useState(false)
  const { found, setFound, trouble, busy, look } = useFound(scope)
  const scanned = async () => {
    const text = await scan()
    if (text === undefined) return
    const scene = sceneOf(text, 'x')
    setForeign(!scene)
    if (scene) void look(scene)
  }
  if (found) {
    const { redemption, digits } = found
    const other = () => {
      setFound(undefined)
      setTyped('')
    }
    const again = () => void look({ id: redemption.id, digits })
    return <HandOver redemption={redemption} digits={digits} now={now} onDone={again} onOther={other} />
  }
  return (
    <>
      <Button icon='scan' text='扫兑换码' onTap={() => void scanned()} />
      <Card>
        <TextInput label='或填六位数字' kind='number' maxLength={6} value={typed} onChange={setTyped} />
        <Button
          look='ghost'
          text='查这个码'
          busy={busy}
          disabled={!/^\d{6}$/.test(typed)}
          onTap={() => void look({ digits: typed })}
        />
      </Card>
      <TroubleNote trouble={foreign ? notOurs : trouble} />
      {serves(me, shopKeepers) ? (
        <ForNeighbour scope={scope} onMade={made => void look({ id: made.id, digits: made.digits ?? '' })} />
      ) : null}
      <Waiting scope={scope} now={now} />
    </>
  )
}

/** Opened by WeChat's own scanner: the code says what it is, so no place has to be chosen. */
function Scanned({ scene }: { scene: Scene }) {
  const now = useNow()
  const { found, trouble, busy, look } = useFound('')
  const open = () => void look(scene)
  return (
    <Page title='交付'>
      {found ? (
        <HandOver {...found} now={now} onDone={open} onOther={open} />
      ) : (
        <>
          <View className='soft'>有人给您看了兑换码。</View>
          <Button text='看看要换什么' busy={busy} onTap={open} />
          <TroubleNote trouble={trouble} />
        </>
      )}
    </Page>
  )
}

export default function CounterPage() {
  const scene = sceneOf(useParam('scene'), 'x')
  if (scene) return <Scanned scene={scene} />
  return (
    <StaffPage title='交付' roles={counters}>
      {({ scope }) => <Counter scope={scope} />}
    </StaffPage>
  )
}
