/** One asset or public room: what it is, photos, who pays for it by which contract. */
import { View } from '@tarojs/components'
import { type AssetView, assetStates } from 'types/assets'
import { incomeClasses } from 'types/revenue-parts'
import { useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { address } from '@/session/use-param'
import { areaFigure } from '@/ui/area'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { MediaShown } from '@/ui/media-shown'
import { Page } from '@/ui/page'
import { ReadAloud } from '@/ui/read-aloud'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { ContractRow } from '../contract-row'

const spoken = ({ name, place, premises }: AssetView): string =>
  premises ? `${name}，在${place}，${premises.use}，${premises.usedBy}在用。` : `${name}，在${place}。`

function Asset({ asset }: { asset: AssetView }) {
  const now = useNow()
  const { id, scope, part, class: income, name, place, state, note, premises, media, contracts, keptBy, acts } = asset
  return (
    <>
      <Card>
        <View className='card-head'>
          <Chip tone={state === 'idle' ? 'due' : 'calm'} text={assetStates[state]} />
          <View className='faint'>{part === 'premises' ? '公共用房' : incomeClasses[income].name}</View>
        </View>
        <View className='h1'>{name}</View>
        <View className='soft'>{place}</View>
        {note ? <View className='card-part'>{note}</View> : null}
        <MediaShown media={media} />
        <View className='card-part'>
          <ReadAloud small text={spoken(asset)} />
        </View>
      </Card>
      {premises ? (
        <Card rows>
          <Row head='面积' note={`${areaFigure(premises.areaCenti)} ㎡`} />
          <Row head='作什么用' note={premises.use} />
          <Row head='谁在用' note={premises.usedBy} />
        </Card>
      ) : null}
      <View className='h2'>合同</View>
      {contracts.length === 0 ? <Empty icon='paper' text='没有登记合同。' /> : null}
      {contracts.length > 0 ? (
        <Card rows>
          {contracts.map(contract => (
            <ContractRow key={contract.id} contract={contract} now={now} />
          ))}
        </Card>
      ) : null}
      {acts.includes('keep') ? (
        <>
          <Button text='登记合同' onTap={() => go(address('/packages/revenue/contract-form/index', { asset: id }))} />
          <Button
            look='ghost'
            icon='write'
            text='改这一项'
            onTap={() => go(address('/packages/revenue/asset-form/index', { scope, part, id }))}
          />
        </>
      ) : null}
      <View className='faint'>{`${keptBy}登记`}</View>
    </>
  )
}

export default function AssetPage() {
  const assetId = useId()
  const { data: asset, waiting, trouble, retry } = useRead('asset.show', { assetId })
  return (
    <Page title='共有资产'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {asset ? <Asset asset={asset} /> : null}
    </Page>
  )
}
