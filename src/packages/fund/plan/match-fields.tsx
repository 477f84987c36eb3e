/** 配捐: how somebody adds to what is given, by a share and with a cap. */
import { View } from '@tarojs/components'
import type { MatchTerms } from 'types/fund-parts'
import { Card } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Switch } from '@/ui/switch'
import { TextInput } from '@/ui/text-input'
import { fenTyped } from '@/ui/yuan'
import { MoneyField } from '../money-field'

export interface MatchTyped {
  on: boolean
  percent: string
  cap: string
  from: MatchTerms['from']
  giver: string
}

export const noMatch: MatchTyped = { on: false, percent: '', cap: '', from: 'general', giver: '' }

const GIVER_MIN = 2
const OUR_FUND = '社区基金'

/** As it is sent; absent while it is off or not whole. */
export function matchTyped({ on, percent, cap, from, giver }: MatchTyped): MatchTerms | undefined {
  const capFen = fenTyped(cap)
  const ratePercent = /^\d{2}$/.test(percent.trim()) ? Number(percent) : 0
  const name = from === 'general' ? OUR_FUND : giver.trim()
  return on && capFen && ratePercent > 0 && name.length >= GIVER_MIN
    ? { ratePercent, capFen, from, giver: name }
    : undefined
}

export function MatchFields({ match, onChange }: { match: MatchTyped; onChange: (match: MatchTyped) => void }) {
  const set = (some: Partial<MatchTyped>) => onChange({ ...match, ...some })
  return (
    <Card>
      <Switch label='有人配捐' note='照确认到账的捐款，按比例再加' on={match.on} onChange={on => set({ on })} />
      {match.on ? (
        <View className='column'>
          <Choice
            label='谁配'
            options={[
              { value: 'general', text: '社区基金', note: '从同一种基金还没定用处的钱里出' },
              { value: 'giver', text: '别的单位', note: '到账后照凭证记' }
            ]}
            value={match.from}
            onChange={from => set({ from })}
          />
          {match.from === 'giver' ? (
            <TextInput label='哪个单位' maxLength={40} value={match.giver} onChange={giver => set({ giver })} />
          ) : null}
          <TextInput
            label='百分之几'
            kind='number'
            hint='10 到 50 之间的整数'
            maxLength={2}
            value={match.percent}
            onChange={percent => set({ percent })}
          />
          <MoneyField label='最多配多少元' value={match.cap} onChange={cap => set({ cap })} />
        </View>
      ) : null}
    </Card>
  )
}
