/** The minutes: what was agreed with who and by when, what is still open, the ways weighed, what each group said. */
import { View } from '@tarojs/components'
import type { Minutes, MinutesOption } from 'types/minutes'
import { Avatar } from '@/ui/avatar'
import { Banner } from '@/ui/banner'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Row } from '@/ui/row'
import { day, dayAndTime, said } from '@/ui/time'
import { inYuan } from '@/ui/yuan'

const numerals = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']

function Agreements({ agreements, now }: Pick<Minutes, 'agreements'> & { now: number }) {
  const count = agreements.length
  return (
    <Card>
      <View className='h2'>{`说定的${numerals[count] ?? ` ${count} `}件事`}</View>
      {agreements.map(({ text, owner, doneBy }, place) => (
        <View key={text} className='list-row'>
          <Avatar letter={String(place + 1)} />
          <View className='grow'>
            <View className='strong'>{text}</View>
            <View className='soft'>{`${owner} 负责 · ${day(doneBy, now)}前`}</View>
          </View>
        </View>
      ))}
    </Card>
  )
}

function Option({ option }: { option: MinutesOption }) {
  const { title, costFen, payer, keeper, loses, madeGood, chosen } = option
  const lines = [
    { name: '要花多少钱', value: costFen === undefined ? '还没问价' : inYuan(costFen) },
    { name: '谁出钱', value: payer || '没说' },
    { name: '谁维护', value: keeper || '没说' },
    { name: '谁会吃亏', value: loses || '没有人' },
    ...(loses ? [{ name: '怎么补给他们', value: madeGood || '没说' }] : [])
  ]
  return (
    <View className='list-part card-part'>
      <View className='card-head'>
        <View className='strong'>{title}</View>
        {chosen ? <Chip tone='done' icon='check' text='大家选的' /> : null}
      </View>
      {lines.map(({ name, value }) => (
        <View key={name} className='row between'>
          <View className='soft'>{name}</View>
          <View>{value}</View>
        </View>
      ))}
    </View>
  )
}

/** Who was there, and who was not though it concerns them. */
export function Roll({ held, now }: { held: NonNullable<Minutes['held']>; now: number }) {
  const { roll, place, from, to, host, recorder } = held
  const came = roll.groups.filter(({ present }) => present > 0)
  const share = roll.concerned > 0 ? `应到 ${roll.concerned}，实到 ${roll.present}` : `到场 ${roll.present} 人`
  return (
    <Card>
      <View className='h2'>谁来了</View>
      <View className='card-part'>{share}</View>
      {came.map(({ group, present }) => (
        <View key={group} className='row between'>
          <View className='soft'>{group}</View>
          <View>{`${present} 人`}</View>
        </View>
      ))}
      {roll.missing.length > 0 ? (
        <View className='card-part'>
          <Banner
            tone='due'
            icon='alert'
            head={`没有来人：${roll.missing.join('、')}`}
            text='这事和他们有关，说定的还要再问他们。'
          />
        </View>
      ) : null}
      <View className='card-part soft'>
        {`${dayAndTime(from, now)} 到 ${dayAndTime(to, now)}，${place}。${host} 主持，${recorder} 记录。`}
      </View>
    </Card>
  )
}

export function MinutesPaper({ minutes, now }: { minutes: Minutes; now: number }) {
  const { facts, views, agreements, openPoints, options = [], next } = minutes
  return (
    <>
      {agreements.length > 0 ? <Agreements agreements={agreements} now={now} /> : null}
      {openPoints.length > 0 || agreements.length === 0 ? (
        <Card>
          <View className='h2'>还没说定的</View>
          {openPoints.map(point => (
            <Row key={point} head={point} note='下次会再说' />
          ))}
          {openPoints.length === 0 ? <View className='soft'>这次没有说定的事，也没有留下的问题。</View> : null}
        </Card>
      ) : null}
      {next ? (
        <Card rows>
          <Row icon='clock' head={`下次会：${said(next.at, now)}`} {...(next.about ? { note: next.about } : {})} />
        </Card>
      ) : null}
      {options.length > 0 ? (
        <Card>
          <View className='h2'>比过的办法</View>
          {options.map(option => (
            <Option key={option.title} option={option} />
          ))}
        </Card>
      ) : null}
      {views.length > 0 ? (
        <Card>
          <View className='h2'>大家怎么说</View>
          {views.map(({ group, text, name }) => (
            <Row key={`${group}-${text}`} head={name ? `${group} ${name}` : group} note={text} />
          ))}
        </Card>
      ) : null}
      {facts ? (
        <Card>
          <View className='h2'>情况</View>
          <View className='card-part prose'>{facts}</View>
        </Card>
      ) : null}
    </>
  )
}
