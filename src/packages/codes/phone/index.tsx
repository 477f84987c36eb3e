/** 我的工作电话: for each post, the number that neighbours may see, or none; a yes that is as easily taken back. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Me } from 'types/community'
import { consentTexts } from 'types/privacy'
import { roleNames } from 'types/roles'
import { useWrite } from '@/cloud/use-write'
import { go } from '@/session/go'
import { useMe } from '@/session/use-me'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { ConsentWords } from '@/ui/consent-words'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { TextInput } from '@/ui/text-input'
import { TroubleNote } from '@/ui/trouble-note'

const words = consentTexts['work-phone']
const PHONE_MAX = 20

function PostPhone({ post }: { post: Me['posts'][number] }) {
  const { role, scope, scopeName, phone = '', phoneShown = false } = post
  const [typed, setTyped] = useState(phone)
  const { act, busy, trouble } = useWrite('post.phone', `${role}@${scope}`)
  const number = typed.trim()
  const say = (shown: boolean) =>
    void act({ scope, role, shown, version: words.version, ...(number ? { phone: number } : {}) })
  return (
    <Card>
      <View className='card-head'>
        <View className='h2'>{`${scopeName}${roleNames[role]}`}</View>
        <Chip tone={phoneShown ? 'done' : 'calm'} text={phoneShown ? '居民看得到' : '没有公开'} />
      </View>
      <TextInput
        label='工作电话'
        hint='建议填办公室电话或工作手机'
        error={trouble?.fields.includes('phone') ? '这个号码不对，请核对' : undefined}
        maxLength={PHONE_MAX}
        value={typed}
        onChange={setTyped}
      />
      <TroubleNote trouble={trouble} />
      <View className='card-part column'>
        <Button
          text={phoneShown ? '改成这个号码' : '同意公开'}
          busy={busy}
          disabled={!number || (phoneShown && number === phone)}
          onTap={() => say(true)}
        />
        {phoneShown ? <Button look='ghost' text='收起来，不公开' busy={busy} onTap={() => say(false)} /> : null}
      </View>
    </Card>
  )
}

export default function PhonePage() {
  const now = useNow()
  const { data: me, waiting, trouble, retry } = useMe()
  const posts = me?.posts.filter(({ role, from, until }) => role !== 'sysadmin' && from <= now && now < until) ?? []
  return (
    <Page title='我的工作电话'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {posts.length > 0 ? (
        <Card>
          <ConsentWords {...words} />
        </Card>
      ) : null}
      {posts.map(post => (
        <PostPhone key={`${post.role}-${post.scope}`} post={post} />
      ))}
      {me && posts.length === 0 ? (
        <Empty
          icon='post'
          text='您现在没有要公开电话的职务。'
          act={{ text: '回“我的”', onTap: () => go('/pages/me/index') }}
        />
      ) : null}
    </Page>
  )
}
