/** Pages about becoming a neighbour, codes on walls, who to call, and one's own data. */
import type { Hand } from '../../../local/demo/hand'
import { elder, founder, resident, secretary, staff, tenant } from '../../../local/demo/people'
import { community, compound } from '../../../local/demo/town'
import type { PageCase } from './page-case'

const building = `${compound}/g1/1`
const home = `${building}/1/101`
/** Whoever opened the app and is registered nowhere. */
const passerBy = founder

const compoundQuery = async () => ({ scope: compound, name: '金麒麟小区' })
const communityQuery = async () => ({ scope: community, name: '福德社区' })

async function coded(hand: Hand, kind: 'building' | 'box'): Promise<{ code: string }> {
  const input = { scope: building, kind, ...(kind === 'box' ? { spot: '东门口' } : {}) }
  const { code } = await hand.act<{ code: string }>(staff, 'code.make', input)
  return { code }
}

/** Somebody waits to be registered. */
const waiting: NonNullable<PageCase['prepare']> = async hand => {
  const asks = await hand.act<{ items: { state: string }[] }>(passerBy, 'join.mine', {})
  if (!asks.items.some(({ state }) => state === 'open')) {
    await hand.act(passerBy, 'join.ask', { scope: building, note: '刚搬来，住三楼，晚上在家。' })
  }
  return compoundQuery()
}

/** 徐芳 says that the flat has passed to the tenant next door. */
const passing: NonNullable<PageCase['prepare']> = async hand => {
  const { items } = await hand.act<{ items: unknown[] }>(staff, 'home.handOvers', { scope: community })
  if (items.length === 0) {
    const { code } = await hand.act<{ code: string }>(tenant, 'session.open', {})
    await hand.act(resident, 'home.handOver', { scope: home, personCode: code })
  }
  return communityQuery()
}

const wrong: NonNullable<PageCase['prepare']> = async hand => {
  await hand.act(resident, 'data.correct', { what: 'area', text: '我家面积应该是 96.42，登记成了 69.42。' })
  return communityQuery()
}

export const pages: PageCase[] = [
  {
    path: 'packages/codes/open/index',
    as: resident,
    name: 'code-open',
    prepare: hand => coded(hand, 'box'),
    says: '意见箱'
  },
  {
    path: 'packages/codes/open/index',
    as: passerBy,
    name: 'code-open-stranger',
    prepare: hand => coded(hand, 'building'),
    says: '1幢'
  },
  { path: 'packages/codes/call/index', as: elder, name: 'who-to-call', says: '12345' },
  {
    path: 'packages/codes/call/index',
    as: passerBy,
    name: 'who-to-call-stranger',
    prepare: hand => coded(hand, 'building'),
    says: '红邻书记'
  },
  { path: 'packages/codes/keep/index', as: staff, name: 'codes-keep', prepare: compoundQuery, says: '意见箱' },
  { path: 'packages/codes/numbers/index', as: staff, name: 'numbers', prepare: compoundQuery, says: '加一个电话' },
  { path: 'packages/codes/phone/index', as: secretary, name: 'work-phone', says: '工作电话' },
  { path: 'packages/community/ask/index', as: passerBy, name: 'ask', prepare: waiting, says: '请楼长' },
  { path: 'packages/community/asks/index', as: staff, name: 'asks', prepare: waiting, says: '刚搬来' },
  {
    path: 'packages/community/my-home/index',
    as: resident,
    name: 'my-home',
    prepare: async () => ({ path: home }),
    says: '登记在这一户的'
  },
  { path: 'packages/community/handovers/index', as: staff, name: 'handovers', prepare: passing, says: '原业主' },
  { path: 'packages/privacy/mine/index', as: resident, name: 'my-data', says: '留着您的这些' },
  { path: 'packages/privacy/consents/index', as: resident, name: 'consents', says: '照片和录音' },
  { path: 'packages/privacy/correct/index', as: resident, name: 'correct', prepare: wrong, says: '请社区改' },
  { path: 'packages/privacy/corrections/index', as: staff, name: 'corrections', prepare: wrong, says: '答复' },
  { path: 'packages/privacy/forget/index', as: tenant, name: 'forget', says: '依法留着' },
  { path: 'packages/privacy/guide/index', as: tenant, name: 'privacy-guide', says: '用到手机的什么' }
]
