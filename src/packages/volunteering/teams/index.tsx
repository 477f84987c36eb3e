/** 志愿服务队: the teams of the community; staff make a new one here. */
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import type { Me } from 'types/community'
import { registrars } from 'types/giving-parts'
import type { TeamCard } from 'types/teams'
import { usePages } from '@/cloud/query'
import { go } from '@/session/go'
import { MyPlace } from '@/session/my-place'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Sheet } from '@/ui/sheet'
import { kindNames } from '../kind-choices'
import { FoundForm } from './found-form'

const TeamRow = ({ team }: { team: TeamCard }) => (
  <Row
    icon='family'
    head={team.name}
    note={`${kindNames(team.kinds)} · 队长 ${team.leader}`}
    {...(team.closed ? { end: <Chip tone='calm' text='停了' /> } : {})}
    onTap={() => go(`/packages/volunteering/team/index?id=${team.id}`)}
  />
)

/** The community whose staff one is, if this place belongs to it. */
const communityServed = (me: Me, scope: string): string | undefined =>
  me.posts.find(
    post =>
      registrars.some(role => role === post.role) &&
      post.scope.split('/').length === 3 &&
      (scope === post.scope || scope.startsWith(`${post.scope}/`))
  )?.scope

function Found({ community }: { community: string }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button look='ghost' icon='add' text='建一个队' onTap={() => setOpen(true)} />
      <Sheet title='建一个队' open={open} onClose={() => setOpen(false)}>
        {open ? <FoundForm scope={community} onDone={() => setOpen(false)} /> : null}
      </Sheet>
    </>
  )
}

function Teams({ scope, me }: { scope: string; me: Me }) {
  const now = useNow()
  const list = usePages('team.list', { scope })
  const community = communityServed(me, scope)
  usePullDownRefresh(() => {
    list.retry()
    Taro.stopPullDownRefresh()
  })
  return (
    <>
      <Listing
        rows
        list={list}
        now={now}
        empty={<Empty icon='family' text='社区还没有志愿服务队。想领头的，告诉社区。' />}
      >
        {team => <TeamRow key={team.id} team={team} />}
      </Listing>
      {community ? <Found community={community} /> : null}
      {community ? (
        <Card rows>
          <Row
            icon='paper'
            head='证明和月表'
            note='开志愿服务证明，导出时长去全国系统登记'
            onTap={() => go(`/packages/volunteering/certificates/index?scope=${encodeURIComponent(community)}`)}
          />
        </Card>
      ) : null}
    </>
  )
}

export default function TeamsPage() {
  return (
    <Page title='志愿服务队'>
      <MyPlace>{(scope, me) => <Teams scope={scope} me={me} />}</MyPlace>
    </Page>
  )
}
