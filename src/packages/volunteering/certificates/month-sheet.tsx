/** The month's confirmed help as a table that Excel opens, for those who enter it in the national system. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { SheetLine } from 'types/hours'
import { call } from '@/cloud/call'
import { type Trouble, troubleOf } from '@/cloud/errors'
import { keepText } from '@/session/keep-text'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { monthNamed } from '@/ui/day-fields'
import { Pills } from '@/ui/pills'
import { chinaMonth } from '@/ui/time'
import { TroubleNote } from '@/ui/trouble-note'
import { tableOf } from './table'

const MONTHS = 6

async function linesOf(scope: string, month: string): Promise<SheetLine[]> {
  const all: SheetLine[] = []
  let after: string | undefined
  do {
    const page: { items: SheetLine[]; next?: string | undefined } = await call('hours.sheet', {
      scope,
      month,
      ...(after ? { after } : {})
    })
    all.push(...page.items)
    after = page.next
  } while (after)
  return all
}

export function MonthSheet({ scope, now }: { scope: string; now: number }) {
  const months = Array.from({ length: MONTHS }, (_, back) => chinaMonth(now, back))
  const [chosen, setMonth] = useState('')
  const month = chosen || chinaMonth(now)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [trouble, setTrouble] = useState<Trouble>()
  const send = async () => {
    setBusy(true)
    setTrouble(undefined)
    try {
      const lines = await linesOf(scope, month)
      const kept = lines.length > 0 && (await keepText(`志愿服务时长-${month}.csv`, tableOf(lines)))
      setSaid(lines.length === 0 ? '这个月还没有记好的时长。' : kept ? `存好了，${lines.length} 条。` : '没有存。')
    } catch (error) {
      setTrouble(troubleOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Card>
      <View className='column'>
        <View className='h2'>这个月的服务时长</View>
        <View className='soft'>
          照规定要登记到全国志愿服务信息系统。表里没有姓名，按“我的编号”找到人，登记前先得到他同意。
        </View>
        <Pills
          label='哪个月'
          options={months.map(value => ({ value, text: monthNamed(value) }))}
          value={month}
          onChange={setMonth}
        />
        <TroubleNote trouble={trouble} />
        <Button look='ghost' icon='download' text='存成表格' busy={busy} onTap={() => void send()} />
        {said ? <View className='soft'>{said}</View> : null}
      </View>
    </Card>
  )
}
