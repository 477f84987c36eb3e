/** Pages of the community fund: two projects of the two kinds, each as far as its page needs it. */
import type { Hand } from '../../../local/demo/hand'
import { resident, staff, tenant } from '../../../local/demo/people'
import { appoint, community, compound } from '../../../local/demo/town'
import { plainJpeg } from '../../contexts/content/pictures'
import type { PageCase } from './page-case'

const DAY_MS = 86_400_000
const clerk = 'oPagesFundClerk00000000001'
const checker = 'oPagesFundChecker000000001'
const TITLE = '给独居老人装扶手'

async function photo(hand: Hand, by: string, name: string): Promise<string> {
  const { uploadFolder } = await hand.act<{ uploadFolder: string }>(by, 'session.open', {})
  const fileId = await hand.upload(by, `${uploadFolder}/${name}.jpg`, plainJpeg)
  return (await hand.act<{ id: string }>(by, 'media.add', { scope: community, fileId, kind: 'photo' })).id
}

const dayOf = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)

let opened: Promise<{ matterId: string; voucher: string }> | undefined
const fund = (hand: Hand) => {
  opened ??= open(hand)
  return opened
}

async function open(hand: Hand) {
  await appoint(hand, staff, clerk, 'clerk', community, '王芳')
  await appoint(hand, staff, checker, 'checker', community, '刘军')
  await hand.act(staff, 'fund.open', { scope: community, charity: '东昌府区慈善总会' })
  const raised = { scope: compound, title: '厕所要装扶手', text: '老人在厕所摔了一跤，想装个扶手。' }
  const { id: matterId } = await hand.act<{ id: string }>(resident, 'matter.raise', raised)
  return { matterId, voucher: await photo(hand, clerk, 'fund-voucher') }
}

async function proposed(hand: Hand, title: string): Promise<{ id: string }> {
  await fund(hand)
  const need = '小区里有二十三位独居老人，厕所没有扶手，去年摔了三位。'
  const project = {
    scope: community,
    fund: 'public',
    service: 'elder',
    title,
    need,
    goalFen: 800_000,
    emergency: false
  }
  return hand.act(staff, 'project.propose', project)
}

async function proven(hand: Hand, title: string): Promise<{ id: string }> {
  const { matterId } = await fund(hand)
  const { id } = await proposed(hand, title)
  const proof = { projectId: id, text: '走访了二十三户，十九户愿意装。', matterIds: [matterId], media: [] }
  await hand.act(staff, 'project.prove', proof)
  return { id }
}

async function planned(hand: Hand, title: string): Promise<{ id: string }> {
  const { id } = await proven(hand, title)
  const now = hand.now()
  const plan = {
    text: '给十九户装扶手，请持证师傅装，社区验收。',
    items: [
      { what: '扶手和配件', amountFen: 500_000 },
      { what: '安装工钱', amountFen: 300_000 }
    ],
    raiseFrom: now + DAY_MS,
    raiseUntil: now + 31 * DAY_MS,
    doneBy: now + 90 * DAY_MS,
    match: { ratePercent: 30, capFen: 50_000, from: 'general', giver: '社区基金' },
    leftover: '转回社区基金，用于为老服务'
  }
  await hand.act(staff, 'project.plan', { projectId: id, plan })
  return { id }
}

async function raising(hand: Hand, title: string): Promise<{ id: string }> {
  const { id } = await planned(hand, title)
  const basis = {
    by: 'filing',
    charity: '东昌府区慈善总会',
    filingNo: '53371500MJE5001X01A26001',
    filedOn: dayOf(hand.now() - 20 * DAY_MS),
    platform: '腾讯公益',
    address: 'https://gongyi.qq.com/succor/detail.htm?id=1',
    media: [await photo(hand, staff, `certificate-${hand.now()}`)]
  }
  await hand.act(staff, 'project.approve', { projectId: id, pass: true, basis, why: '' })
  return { id }
}

async function drafted(hand: Hand, projectId: string | undefined, amountFen: number): Promise<string> {
  const { voucher } = await fund(hand)
  const words = { what: '六月第一批捐赠', from: '东昌府区慈善总会', letterNo: '确认函2026-6', givers: 37 }
  const money = { scope: community, fund: 'public', amountFen, day: dayOf(hand.now()), vouchers: [voucher] }
  const of = projectId ? { projectId, source: 'gift' } : { source: 'opening' }
  const { id } = await hand.act<{ id: string }>(clerk, 'fund.receive', { ...money, ...words, ...of })
  return id
}

const take = (hand: Hand, lineId: string) => hand.act(checker, 'fund.check', { lineId, pass: true, why: '' })

/** Money has come in, the match is settled, the work is on: once for all cases of this list. */
let made: Promise<{ id: string; lineId: string }> | undefined
const working = (hand: Hand) => {
  made ??= work(hand)
  return made
}

async function work(hand: Hand): Promise<{ id: string; lineId: string }> {
  const { id } = await raising(hand, TITLE)
  await take(hand, await drafted(hand, undefined, 120_000))
  const lineId = await drafted(hand, id, 90_000)
  await take(hand, lineId)
  await hand.act(staff, 'project.step', { projectId: id, act: 'end-raising', why: '' })
  const { id: match } = await hand.act<{ id: string }>(clerk, 'fund.transfer', { projectId: id, kind: 'match' })
  await take(hand, match)
  await hand.act(clerk, 'project.report', { projectId: id, text: '收到第一批捐赠，正在买扶手。', media: [] })
  await hand.act(tenant, 'pledge.make', { projectId: id, kind: 'labour', what: '我会电工，周末能帮忙装' })
  return { id, lineId }
}

const ofWorking = async (hand: Hand) => ({ id: (await working(hand)).id })
const page = (name: string) => `packages/fund/${name}/index`

export const pages: PageCase[] = [
  {
    path: page('home'),
    as: resident,
    name: 'fund',
    prepare: async hand => {
      await working(hand)
      return { scope: compound }
    },
    says: TITLE
  },
  { path: page('project'), as: resident, name: 'fund-project', prepare: ofWorking, says: '没有超过上限' },
  {
    path: page('public'),
    as: tenant,
    name: 'fund-public',
    prepare: hand => raising(hand, '给单元门装感应灯'),
    says: '备案编号'
  },
  {
    path: page('propose'),
    as: staff,
    name: 'fund-propose',
    prepare: async () => ({ scope: community }),
    says: '是哪一种'
  },
  {
    path: page('prove'),
    as: staff,
    name: 'fund-prove',
    prepare: hand => proposed(hand, '修一修老年活动室'),
    says: '问过多少人'
  },
  {
    path: page('plan'),
    as: staff,
    name: 'fund-plan',
    prepare: hand => proven(hand, '给自行车棚换顶'),
    says: '钱怎么花'
  },
  {
    path: page('approve'),
    as: staff,
    name: 'fund-approve',
    prepare: hand => planned(hand, '给花坛加座椅'),
    says: '哪家慈善组织'
  },
  { path: page('change'), as: staff, name: 'fund-change', prepare: ofWorking, says: '为什么要改' },
  { path: page('report'), as: staff, name: 'fund-report', prepare: ofWorking, says: '做到哪了' },
  { path: page('spend'), as: clerk, name: 'fund-spend', prepare: ofWorking, says: '还能用' },
  {
    path: page('receive'),
    as: clerk,
    name: 'fund-receive',
    prepare: async () => ({ scope: community }),
    says: '给哪个项目'
  },
  {
    path: page('lines'),
    as: checker,
    name: 'fund-lines',
    prepare: async hand => ({ scope: community, projectId: (await working(hand)).id }),
    says: '六月第一批捐赠'
  },
  {
    path: page('line'),
    as: resident,
    name: 'fund-line',
    prepare: async hand => ({ id: (await working(hand)).lineId }),
    says: '凭证'
  },
  {
    path: page('line'),
    as: checker,
    name: 'fund-check',
    prepare: async hand => ({ id: await drafted(hand, undefined, 5_000) }),
    says: '凭证对得上'
  },
  { path: page('pledges'), as: resident, name: 'fund-pledges', prepare: ofWorking, says: '我会电工' },
  { path: page('gifts'), as: resident, name: 'fund-gifts', says: '全凭自愿' },
  {
    path: page('leftover'),
    as: clerk,
    name: 'fund-leftover',
    prepare: async hand => {
      const { id } = await raising(hand, '给门口装扶栏')
      await take(hand, await drafted(hand, id, 30_000))
      await hand.act(staff, 'project.step', { projectId: id, act: 'end-raising', why: '' })
      await hand.act(staff, 'project.step', { projectId: id, act: 'no-match', why: '钱够了，不用配捐' })
      await hand.act(staff, 'project.step', { projectId: id, act: 'finish', why: '' })
      await hand.act(clerk, 'project.report', { projectId: id, text: '扶栏由物业出钱装好了。', media: [] })
      return { id }
    },
    says: '转到哪'
  },
  {
    path: 'packages/paper/print/index',
    as: staff,
    name: 'fund-paper',
    prepare: async hand => ({ form: 'fund-report', id: (await working(hand)).id }),
    says: '基金项目报告'
  }
]
