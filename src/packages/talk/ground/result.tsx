/** What many people turn out to share, where they differ, and what sets groups apart; never who thinks what. */
import { View } from '@tarojs/components'
import type { GroundResult, GroundView, StanceCounts } from 'types/common-ground'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Row } from '@/ui/row'
import { stanceWords } from './deck'

const figures = ({ agree, disagree, pass }: StanceCounts): string =>
  `同意 ${agree} · 不同意 ${disagree}${pass > 0 ? ` · 说不准 ${pass}` : ''}`

const letters = ['甲', '乙', '丙', '丁']
export const groupName = (place: number): string => `${letters[place] ?? place + 1}组`

interface Known {
  result: GroundResult
  textOf: (no: number) => string
}

function Statements({
  title,
  nos,
  result,
  textOf,
  tone
}: Known & { title: string; nos: number[]; tone: 'done' | 'due' }) {
  if (nos.length === 0) return null
  const counted = nos.flatMap(no => result.statements.find(one => one.no === no) ?? [])
  return (
    <Card>
      <View className='card-head'>
        <View className='h2'>{title}</View>
        <Chip tone={tone} text={`${nos.length} 句`} />
      </View>
      {counted.map(one => (
        <View key={one.no} className='list-part card-part'>
          <View className='strong'>{textOf(one.no)}</View>
          <View className='soft'>{figures(one)}</View>
          {tone === 'due'
            ? one.groups.map((counts, place) => (
                <View key={groupName(place)} className='soft'>{`${groupName(place)}：${figures(counts)}`}</View>
              ))
            : null}
        </View>
      ))}
    </Card>
  )
}

function Groups({ result, textOf }: Known) {
  if (result.groups.length === 0) {
    return (
      <Card>
        <View className='soft'>看不出分成几拨，大家的想法差不多。</View>
      </Card>
    )
  }
  return (
    <Card>
      <View className='h2'>{`想法分成 ${result.groups.length} 拨`}</View>
      {result.groups.map(({ size, apart }, place) => (
        <View key={groupName(place)} className='list-part card-part'>
          <View className='strong'>{`${groupName(place)}，${size} 人`}</View>
          {apart.map(({ no, stance }) => (
            <View key={no} className='soft'>{`更${stanceWords[stance]}：${textOf(no)}`}</View>
          ))}
          {apart.length === 0 ? <View className='soft'>和别的组差得不多。</View> : null}
        </View>
      ))}
      <View className='card-part soft'>组是按大家点的算出来的，三个人以下不成组，看不出谁在哪一组。</View>
    </Card>
  )
}

export function Result({ ground }: { ground: GroundView }) {
  const { result, people, peopleMin, firstPeople, statements } = ground
  const textOf = (no: number) => statements.find(one => one.no === no)?.text ?? ''
  if (!result) {
    const rest = peopleMin - people
    return (
      <Card rows>
        <Row
          icon='meeting'
          head={`${people} 人表了态`}
          note={rest > 0 ? `再有 ${rest} 人，就能看到大家的想法。人少不显示，免得认出是谁。` : '点的人还不够多。'}
        />
      </Card>
    )
  }
  return (
    <>
      <View className='h2'>{`${people} 人表了态`}</View>
      {firstPeople ? <View className='soft'>{`分组按先来的 ${firstPeople} 人算。`}</View> : null}
      <Statements title='大家都同意的' nos={result.shared} result={result} textOf={textOf} tone='done' />
      <Statements title='看法不一的' nos={result.divided} result={result} textOf={textOf} tone='due' />
      <Groups result={result} textOf={textOf} />
    </>
  )
}
