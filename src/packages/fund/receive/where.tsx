/** What the money is for and where it comes from; choosing a project chooses the kind, which it keeps for good. */
import { View } from '@tarojs/components'
import { fundKindNames, fundKinds, sourceNames, sources } from 'types/fund-parts'
import type { ProjectCard } from 'types/projects'
import { Card } from '@/ui/card'
import { dayField } from '@/ui/day-fields'
import { MomentPicker, OptionPicker } from '@/ui/picker'
import { Pills } from '@/ui/pills'
import { MoneyField } from '../money-field'
import type { Typed } from './typed'

interface WhereProps {
  typed: Typed
  projects: readonly ProjectCard[]
  /** A market's share, in per cent. */
  percent: number
  now: number
  onChange: (some: Partial<Typed>) => void
}

export function Where({ typed, projects, percent, now, onChange }: WhereProps) {
  const chosen = projects.findIndex(({ id }) => id === typed.projectId)
  const project = projects[chosen]
  const market = typed.source === 'market'
  return (
    <Card>
      <OptionPicker
        label='给哪个项目'
        options={['不限项目', ...projects.map(({ title }) => title)]}
        chosen={chosen + 1}
        onChange={place => onChange({ projectId: projects[place - 1]?.id ?? '' })}
      />
      {project ? (
        <View className='soft'>{`这是${fundKindNames[project.fund]}的项目。`}</View>
      ) : (
        <Pills
          label='哪一种'
          options={fundKinds.map(value => ({ value, text: fundKindNames[value] }))}
          value={typed.fund || undefined}
          onChange={fund => onChange({ fund })}
        />
      )}
      <Pills
        label='哪来的'
        options={sources.map(value => ({ value, text: sourceNames[value] }))}
        value={typed.source}
        onChange={source => onChange({ source })}
      />
      <MoneyField
        label={market ? '集市一共卖了多少元' : '多少元'}
        hint={market ? `自动算其中的 ${percent}% 进基金` : undefined}
        value={typed.yuan}
        onChange={yuan => onChange({ yuan })}
      />
      <MomentPicker
        mode='date'
        label='哪天到的'
        end={dayField(now)}
        value={typed.day || dayField(now)}
        onChange={day => onChange({ day })}
      />
    </Card>
  )
}
