/** The frame of a staff form about one matter: which matter it is, the form, or that the matter is at another step. */
import { View } from '@tarojs/components'
import { type ReactNode, useRef } from 'react'
import type { MatterAct, MatterView } from 'types/matters'
import { useRead } from '@/cloud/query'
import { backTo } from '@/session/back'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { day } from '@/ui/time'

interface ActPageProps {
  title: string
  /** Any of these opens the form. */
  act: MatterAct | readonly MatterAct[]
  children: (matter: MatterView) => ReactNode
}

/** The page of the matter itself, where every form ends. */
export const matterPage = (matterId: string): string => `/packages/matters/show/index?id=${matterId}`

function About({ matter, now }: { matter: MatterView; now: number }) {
  const { title, text, author, raisedAt, place, supports } = matter
  const voices = supports > 0 ? ` · ${supports} 人附议` : ''
  return (
    <Card>
      <View className='h2'>{title}</View>
      <View className='soft'>{`${author} · ${day(raisedAt, now)} · ${place}${voices}`}</View>
      {text ? <View className='card-part'>{text}</View> : null}
    </Card>
  )
}

export function ActPage({ title, act, children }: ActPageProps) {
  const now = useNow()
  const matterId = useId()
  const { data: matter, waiting, trouble, retry } = useRead('matter.show', { matterId })
  // Once open, the form stays until it leaves by itself: doing the act takes the act away.
  const opened = useRef(false)
  if ([act].flat().some(one => matter?.acts.includes(one))) opened.current = true
  return (
    <Page title={title}>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {matter ? <About matter={matter} now={now} /> : null}
      {matter && opened.current ? children(matter) : null}
      {matter && !opened.current ? (
        <Empty
          icon='list'
          text='这件事现在不在这一步，或者不归您办。'
          act={{ text: '看看走到哪了', onTap: () => backTo(matterPage(matterId)) }}
        />
      ) : null}
    </Page>
  )
}
