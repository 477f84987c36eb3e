/** Examples of the operations of points, shop and merchants. */
import * as merchants from 'types/merchants'
import * as points from 'types/points'
import * as shop from 'types/shop'
import { resident, secretary, staff, tenant } from '../../../local/demo/people'
import { community, compound } from '../../../local/demo/town'
import { type Example, stranger } from '../example'
import { collected, held, helped, partnered, ruled, settled, shopping, soap, stocked, terms } from './shop-walk'

const pointExamples: Example[] = [
  {
    operation: points.pointsRule,
    by: tenant,
    notBy: stranger,
    prepare: ruled,
    input: () => ({ scope: compound })
  },
  {
    operation: points.pointsPublish,
    by: staff,
    notBy: resident,
    input: () => ({ scope: community, terms, startsOn: '2026-06-01' }),
    other: () => ({ scope: community, terms: { ...terms, perDay: 90 }, startsOn: '2026-06-01' })
  },
  {
    operation: points.pointsMine,
    by: resident,
    notBy: stranger,
    prepare: helped,
    input: () => ({ scope: compound })
  },
  {
    operation: points.pointsLines,
    by: resident,
    notBy: stranger,
    prepare: collected,
    input: () => ({ scope: compound })
  }
]

const shelfExamples: Example[] = [
  {
    operation: shop.itemList,
    by: tenant,
    notBy: stranger,
    prepare: stocked,
    input: () => ({ scope: compound })
  },
  {
    operation: shop.itemShow,
    by: tenant,
    objectField: 'itemId',
    prepare: shopping,
    input: made => ({ itemId: made.itemId })
  },
  {
    operation: shop.itemKeep,
    by: staff,
    notBy: resident,
    input: () => soap,
    other: () => ({ ...soap, price: 40 })
  },
  {
    operation: shop.stockRecord,
    by: staff,
    notBy: resident,
    objectField: 'itemId',
    prepare: stocked,
    input: made => ({ itemId: made.itemId, kind: 'lost', pieces: 2, why: '摔破了两瓶' }),
    other: made => ({ itemId: made.itemId, kind: 'lost', pieces: 3, why: '摔破了两瓶' })
  },
  {
    operation: shop.stockLines,
    by: tenant,
    objectField: 'itemId',
    prepare: stocked,
    input: made => ({ itemId: made.itemId })
  }
]

const redemptionExamples: Example[] = [
  {
    operation: shop.itemRedeem,
    by: resident,
    objectField: 'itemId',
    prepare: shopping,
    input: made => ({ itemId: made.itemId, price: soap.price }),
    other: made => ({ itemId: made.itemId, price: 31 }),
    rival: made => ({
      by: tenant,
      operation: shop.itemRedeem,
      input: { itemId: made.itemId, price: soap.price }
    })
  },
  {
    operation: shop.redemptionShow,
    by: resident,
    notBy: tenant,
    objectField: 'redemptionId',
    prepare: held,
    input: made => ({ redemptionId: made.redemptionId })
  },
  {
    operation: shop.redemptionCode,
    by: resident,
    notBy: staff,
    objectField: 'redemptionId',
    prepare: held,
    input: made => ({ redemptionId: made.redemptionId })
  },
  {
    operation: shop.redemptionMine,
    by: resident,
    prepare: held,
    input: () => ({})
  },
  {
    operation: shop.redemptionList,
    by: staff,
    notBy: resident,
    prepare: held,
    input: () => ({ scope: community, state: 'held' })
  },
  {
    operation: shop.redemptionFind,
    by: staff,
    notBy: resident,
    prepare: held,
    input: made => ({ scope: community, digits: made.digits })
  },
  {
    operation: shop.redemptionCollect,
    by: staff,
    notBy: tenant,
    objectField: 'redemptionId',
    prepare: held,
    input: made => ({ redemptionId: made.redemptionId, digits: made.digits }),
    other: made => ({ redemptionId: made.redemptionId, digits: made.digits === '000000' ? '000001' : '000000' })
  },
  {
    operation: shop.redemptionCancel,
    by: resident,
    notBy: tenant,
    objectField: 'redemptionId',
    prepare: held,
    input: made => ({ redemptionId: made.redemptionId })
  }
]

const month = '2026-06'

const merchantExamples: Example[] = [
  {
    operation: merchants.merchantKeep,
    by: staff,
    notBy: resident,
    input: () => ({
      scope: community,
      name: '惠民理发店',
      address: '金麒麟小区东门',
      hours: '每天 9 点到 18 点',
      on: true
    }),
    other: () => ({ scope: community, name: '惠民理发店', address: '西门', hours: '每天 9 点到 18 点', on: true })
  },
  {
    operation: merchants.merchantList,
    by: tenant,
    notBy: stranger,
    prepare: partnered,
    input: () => ({ scope: compound })
  },
  {
    operation: merchants.settlementShow,
    by: secretary,
    notBy: tenant,
    objectField: 'merchantId',
    prepare: settled,
    input: made => ({ merchantId: made.merchantId, month })
  },
  {
    operation: merchants.settlementConfirm,
    by: secretary,
    notBy: tenant,
    objectField: 'merchantId',
    prepare: settled,
    input: made => ({ merchantId: made.merchantId, month, pieces: 1, fen: 1500 }),
    other: made => ({ merchantId: made.merchantId, month, pieces: 2, fen: 1500 }),
    rival: made => ({
      by: staff,
      operation: merchants.settlementConfirm,
      input: { merchantId: made.merchantId, month, pieces: 1, fen: 1500 }
    })
  }
]

export const shopExamples: Example[] = [...pointExamples, ...shelfExamples, ...redemptionExamples, ...merchantExamples]
