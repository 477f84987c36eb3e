/** 合作商户: who gives services for points; staff keep the list, staff and the merchant open the monthly sheet. */
import { useState } from 'react'
import type { MerchantView } from 'types/merchants'
import { pointKeepers } from 'types/points'
import { usePages } from '@/cloud/query'
import { communityOf } from '@/session/community-of'
import { go } from '@/session/go'
import { MyPlace } from '@/session/my-place'
import { serves } from '@/session/served'
import { useMe } from '@/session/use-me'
import { useNow } from '@/session/use-now'
import { address } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { MerchantForm } from './form'

interface MerchantCardProps {
  merchant: MerchantView
  onChange: () => void
}

/** Staff are told how many stand at its counter; that is how the page knows them. */
function MerchantCard({ merchant, onChange }: MerchantCardProps) {
  const { id, name, address: where, hours, on, mine, people } = merchant
  const keeps = people !== undefined
  return (
    <Card rows>
      <Row
        icon='place'
        head={name}
        note={`${where} · ${hours}`}
        {...(on ? {} : { end: <Chip tone='calm' text='不合作了' /> })}
      />
      {keeps || mine ? (
        <Row icon='paper' head='每月结算单' onTap={() => go(address('/packages/points/settlement/index', { id }))} />
      ) : null}
      {keeps ? <Row icon='write' head='改这一家' note={`${people} 个店员`} onTap={onChange} /> : null}
    </Card>
  )
}

function Merchants({ scope }: { scope: string }) {
  const now = useNow()
  const { data: me } = useMe()
  const [open, setOpen] = useState<MerchantView | 'new' | undefined>()
  const list = usePages('merchant.list', { scope })
  const keeps = serves(me, pointKeepers)
  /** A merchant belongs to the community, whichever compound one looks at. */
  const community = communityOf(scope)
  return (
    <>
      {keeps ? <Button icon='add' text='加一家商户' onTap={() => setOpen('new')} /> : null}
      <Listing list={list} now={now} empty={<Empty icon='place' text='还没有合作商户。' />}>
        {merchant => <MerchantCard key={merchant.id} merchant={merchant} onChange={() => setOpen(merchant)} />}
      </Listing>
      {open ? (
        <MerchantForm
          scope={community}
          {...(open === 'new' ? {} : { merchant: open })}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
    </>
  )
}

export default function MerchantsPage() {
  return (
    <Page title='合作商户'>
      <MyPlace>{scope => <Merchants scope={scope} />}</MyPlace>
    </Page>
  )
}
