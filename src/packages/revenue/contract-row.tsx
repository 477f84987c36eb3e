/** One contract in a list: who pays how much how often, and what is missing of it. */
import type { ContractCard } from 'types/assets'
import { rhythms } from 'types/revenue-parts'
import { go } from '@/session/go'
import { Chip } from '@/ui/chip'
import { Row } from '@/ui/row'
import { inYuan } from '@/ui/yuan'
import { dayWords } from './day-words'

function Standing({ contract }: { contract: ContractCard }) {
  if (contract.missingFen > 0) return <Chip tone='due' icon='alert' text={`差 ${inYuan(contract.missingFen)}`} />
  if (contract.ended) return <Chip tone='calm' text='已终止' />
  return contract.next ? <Chip tone='calm' text='按期' /> : <Chip tone='done' icon='check' text='收齐' />
}

export function ContractRow({
  contract,
  now,
  named = false
}: {
  contract: ContractCard
  now: number
  named?: boolean
}) {
  const { id, what, party, amountFen, rhythm, untilDay, assetName } = contract
  const head = named ? `${assetName}：${what}` : what
  return (
    <Row
      icon='paper'
      head={head}
      note={`${party} · ${rhythms[rhythm]} ${inYuan(amountFen)} · 到 ${dayWords(untilDay, now)}`}
      end={<Standing contract={contract} />}
      onTap={() => go(`/packages/revenue/contract/index?id=${id}`)}
    />
  )
}
