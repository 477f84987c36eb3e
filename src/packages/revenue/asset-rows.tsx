/** The register as a list: what belongs to all, of one part. */
import type { AssetCard, AssetPart } from 'types/assets'
import { assetStates } from 'types/assets'
import { incomeClasses } from 'types/revenue-parts'
import { usePages } from '@/cloud/query'
import { go } from '@/session/go'
import { useNow } from '@/session/use-now'
import { areaFigure } from '@/ui/area'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { Row } from '@/ui/row'
import type { Tone } from '@/ui/tone'

const tones: Readonly<Record<AssetCard['state'], Tone>> = { used: 'done', idle: 'due', gone: 'calm' }

const noteOf = ({ part, class: income, place, premises }: AssetCard): string =>
  part === 'premises' && premises
    ? `${areaFigure(premises.areaCenti)} ㎡ · ${premises.use} · ${premises.usedBy}在用`
    : `${incomeClasses[income].name} · ${place}`

const empty: Readonly<Record<AssetPart, string>> = {
  earning: '还没有登记能收钱的共有资产。',
  premises: '还没有登记公共用房。'
}

export function AssetRows({ scope, part }: { scope: string; part: AssetPart }) {
  const now = useNow()
  const list = usePages('asset.list', { scope, part })
  return (
    <Listing rows list={list} now={now} empty={<Empty icon='town' text={empty[part]} />}>
      {asset => (
        <Row
          key={asset.id}
          icon={part === 'premises' ? 'home' : 'place'}
          head={asset.name}
          note={noteOf(asset)}
          end={<Chip tone={tones[asset.state]} text={assetStates[asset.state]} />}
          onTap={() => go(`/packages/revenue/asset/index?id=${asset.id}`)}
        />
      )}
    </Listing>
  )
}
