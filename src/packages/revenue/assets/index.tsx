/** 共有资产: what belongs to all owners and can earn, the public rooms, and the contracts over both. */
import { useState } from 'react'
import { bookkeepers } from 'types/assets'
import { usePages } from '@/cloud/query'
import { go } from '@/session/go'
import { serves } from '@/session/served'
import { useMe } from '@/session/use-me'
import { useNow } from '@/session/use-now'
import { address } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { Segments } from '@/ui/segments'
import { AssetRows } from '../asset-rows'
import { CompoundPage } from '../compound-page'
import { ContractRow } from '../contract-row'

const parts = [
  { value: 'earning', text: '能收钱的' },
  { value: 'premises', text: '公共用房' },
  { value: 'contracts', text: '合同' }
] as const
type Part = (typeof parts)[number]['value']

function Contracts({ scope }: { scope: string }) {
  const now = useNow()
  const list = usePages('contract.list', { scope })
  return (
    <Listing rows list={list} now={now} empty={<Empty icon='paper' text='还没有登记合同。' />}>
      {contract => <ContractRow key={contract.id} named contract={contract} now={now} />}
    </Listing>
  )
}

function Register({ scope }: { scope: string }) {
  const [part, setPart] = useState<Part>('earning')
  const { data: me } = useMe()
  return (
    <>
      <Segments label='看哪一类' options={parts} value={part} onChange={setPart} />
      {part === 'contracts' ? <Contracts scope={scope} /> : <AssetRows key={part} scope={scope} part={part} />}
      {part !== 'contracts' && serves(me, bookkeepers) ? (
        <Button
          look='ghost'
          icon='add'
          text={part === 'premises' ? '登记一处用房' : '登记一项资产'}
          onTap={() => go(address('/packages/revenue/asset-form/index', { scope, part }))}
        />
      ) : null}
    </>
  )
}

export default function AssetsPage() {
  return <CompoundPage title='共有资产'>{scope => <Register key={scope} scope={scope} />}</CompoundPage>
}
