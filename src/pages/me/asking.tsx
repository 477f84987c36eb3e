/** What the person has not been asked yet: joined by staff at the door, or a work number that somebody typed for them. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Me } from 'types/community'
import { consentTexts } from 'types/privacy'
import { useWrite } from '@/cloud/use-write'
import { go } from '@/session/go'
import { address } from '@/session/use-param'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ConsentWords } from '@/ui/consent-words'
import { TroubleNote } from '@/ui/trouble-note'

function BasicService({ home }: { home: Me['homes'][number] }) {
  const [open, setOpen] = useState(false)
  const { act, busy, trouble } = useWrite('consent.set', 'home')
  const { version, ...words } = consentTexts.home
  return (
    <Card>
      <View className='h2'>{`您登记在${home.label}，请点个头`}</View>
      {open ? (
        <View className='card-part'>
          <ConsentWords {...words} />
        </View>
      ) : null}
      <TroubleNote trouble={trouble} />
      <View className='card-part column'>
        {open ? (
          <>
            <Button text='同意' busy={busy} onTap={() => void act({ kind: 'home', given: true, version })} />
            <Button
              look='ghost'
              text='不同意，退出这一户'
              onTap={() => go(address('/packages/community/my-home/index', { path: home.path }))}
            />
          </>
        ) : (
          <Button look='ghost' text='看看留什么、做什么用' onTap={() => setOpen(true)} />
        )}
      </View>
    </Card>
  )
}

export function Asking({ me, now }: { me: Me; now: number }) {
  const [home] = me.homes
  const offered = me.posts.some(
    ({ phone, phoneShown, from, until }) => phone && phoneShown !== true && from <= now && now < until
  )
  const asked = me.consents?.includes('work-phone') ?? false
  return (
    <>
      {home && !(me.consents?.includes('home') ?? false) ? <BasicService home={home} /> : null}
      {offered && !asked ? (
        <Banner
          tone='info'
          icon='phone'
          text='社区给您填了工作电话，要不要让居民看到，您说了算。'
          act={<Button small text='去看看' onTap={() => go('/packages/codes/phone/index')} />}
        />
      ) : null}
    </>
  )
}
