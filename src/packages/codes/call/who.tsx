/** The people who serve a place and the numbers of the place, each with a button to call. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { Contact, Servant, WhoToCall } from 'types/codes'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { Holder } from '@/ui/holder'
import { day } from '@/ui/time'

const dial = (phoneNumber: string) => void Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)

function Call({ phone, who }: { phone: string; who: string }) {
  return (
    <View className='card-part'>
      <Button icon='phone' text={`打 ${phone}`} label={`打给${who}，${phone}`} onTap={() => dial(phone)} />
    </View>
  )
}

function Person({ person, now }: { person: Servant; now: number }) {
  const { roleName, name, scopeName, duty, until, phone } = person
  return (
    <Card>
      <Holder
        letter={name.slice(0, 1)}
        head={`${roleName} ${name}`}
        lines={[duty, `管${scopeName} · 任到 ${day(until, now)}`]}
      />
      {phone ? (
        <Call phone={phone} who={`${roleName}${name}`} />
      ) : (
        <View className='card-part faint'>没有公开电话</View>
      )}
    </Card>
  )
}

interface NumberCardProps {
  name: string
  phone: string
  note: string
  urgent?: boolean
}

function NumberCard({ name, phone, note, urgent = false }: NumberCardProps) {
  return (
    <Card>
      <View className={urgent ? 'h2 ink-now' : 'h2'}>{name}</View>
      {note ? <View className='soft'>{note}</View> : null}
      <Call phone={phone} who={name} />
    </Card>
  )
}

const contactCard = ({ name, phone, note }: Contact) => (
  <NumberCard key={`${name}-${phone}`} name={name} phone={phone} note={note ?? ''} />
)

/** In an emergency nobody should have to look for the number. */
export function Who({ place }: { place: WhoToCall }) {
  const now = useNow()
  const urgent = place.numbers.filter(number => number.urgent)
  const others = place.numbers.filter(number => !number.urgent)
  return (
    <>
      <View className='h2'>这里有人管</View>
      {place.people.map(person => (
        <Person key={`${person.role}-${person.scopeName}-${person.name}`} person={person} now={now} />
      ))}
      {place.people.length === 0 ? <Empty icon='post' text='这里还没有任命楼长和网格员。可以打社区的电话。' /> : null}
      {place.contacts.length > 0 ? <View className='h2'>这一片的电话</View> : null}
      {place.contacts.map(contactCard)}
      <View className='h2'>急事</View>
      {urgent.map(number => (
        <NumberCard key={number.phone} {...number} />
      ))}
      <View className='h2'>哪里都能打的</View>
      {others.map(number => (
        <NumberCard key={number.phone} {...number} />
      ))}
    </>
  )
}
