/** The papers of the shop: the slip of one redemption, blank or filled, and a merchant's monthly sheet. */

import type { SettlementView } from 'types/merchants'
import type { RedemptionView } from 'types/shop'
import { monthNamed } from '@/ui/day-fields'
import { fullDay, fullTime } from '@/ui/time'
import { inYuan } from '@/ui/yuan'
import type { Block, Column } from '../sheet/blocks'

const endWords: Readonly<Record<RedemptionView['state'], string>> = {
  held: '还没领',
  collected: '领到了',
  released: '不换了，积分退回',
  expired: '过期没领，积分退回'
}

/** Signed by whoever hands it over and whoever takes it; the digits stand on it for who has no phone at hand. */
export function redemptionForm(redemption?: RedemptionView): Block[] {
  const where = redemption && [redemption.where.name, redemption.where.address].filter(Boolean).join('，')
  const fields: [string, string][] = [
    ['换什么', redemption?.item ?? ''],
    ['用多少积分', redemption ? `${redemption.price} 分` : ''],
    ['谁换的', redemption?.who ?? ''],
    ['哪天换的', redemption ? fullTime(redemption.at) : ''],
    ['在哪里领', where ?? ''],
    ['哪天以前领', redemption ? fullTime(redemption.expiresAt) : ''],
    ...(redemption && redemption.state !== 'held'
      ? ([
          ['怎么样了', `${endWords[redemption.state]}${redemption.endedAt ? `，${fullTime(redemption.endedAt)}` : ''}`]
        ] as [string, string][])
      : [])
  ]
  return [
    { kind: 'title', text: '积分兑换单', ...(redemption?.digits ? { note: `兑换码 ${redemption.digits}` } : {}) },
    ...fields.map(([label, value]) => ({ kind: 'field', label, value }) as const),
    { kind: 'paragraph', text: '积分只能换东西和服务，不能换钱，不能转给别人。' },
    { kind: 'signatures', names: ['领的人', '交付的人'] }
  ]
}

const columns: Column[] = [
  { name: '换的是什么', share: 6 },
  { name: '几份', share: 2 },
  { name: '积分', share: 3 },
  { name: '结算金额', share: 4 }
]

/** Rows for a pen under what the app knows: nothing of a month that is over may be added by hand. */
export function settlementForm(sheet: SettlementView): Block[] {
  const { merchant, month, lines, pieces, points, fen, final, byMerchant, byCommunity } = sheet
  const rows = lines.map(line => [line.item, String(line.pieces), String(line.points), inYuan(line.fen)])
  const said = (label: string, side: SettlementView['byMerchant']) =>
    ({ kind: 'field', label, value: side ? `${side.who}，${fullDay(side.at)}` : '' }) as const
  return [
    { kind: 'title', text: '商户结算单', note: `${merchant} ${monthNamed(month)}` },
    ...(final ? [] : [{ kind: 'paragraph', look: 'strong', text: '这个月还没过完，数还会变。' } as const]),
    { kind: 'table', columns, rows: [...rows, ['合计', String(pieces), String(points), inYuan(fen)]] },
    { kind: 'paragraph', text: '积分不折成钱。金额按社区和商户说好的结算价算。' },
    said('商户确认', byMerchant),
    said('社区确认', byCommunity),
    { kind: 'signatures', names: ['商户（盖章）', '社区（盖章）'] }
  ]
}
