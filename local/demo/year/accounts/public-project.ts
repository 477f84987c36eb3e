/** A public project of the community fund: filed by the charity, raised on its platform, matched, spent, reported. */
import type { Hand } from '../../hand'
import { neighbour, staff } from '../../people'
import { community, compound } from '../../town'
import type { Moment } from '../calendar'
import { DAY, dayAt } from '../china-days'
import { matterCalled } from '../found'
import { saturdayBack } from '../gatherings'
import { attach } from '../pictures'
import { approved, paid, received } from './fund-lines'

const HOUR = DAY / 24
const CHARITY = '东昌府区慈善总会'
/** The story that the need comes from was raised 198 days before. */
const NEED = '老人一个人住，想有人常来看看'

const letters = [
  { back: 10, fen: 1_238_650, givers: 163, no: '11' },
  { back: 9, fen: 786_420, givers: 97, no: '19' }
] as const

/** As offices number their papers: 东慈函〔2026〕11 号. */
const numbered = (of: string, at: number, no: string): string => `${of}〔${dayAt(at).slice(0, 4)}〕${no} 号`

export function publicProject(hand: Hand, dayOf: (ago: number) => number, now: number): Moment[] {
  let projectId = ''
  let matterId = ''
  let second = ''
  const at = (back: number, hours: number, run: () => Promise<unknown>): Moment => ({
    at: saturdayBack(now, back) + hours * HOUR,
    run
  })
  const propose = async () => {
    matterId = await matterCalled(hand, compound, NEED)
    const need = '福德社区有 46 位老人一个人住，摔倒了半天没人知道。给他们装一键呼叫，配上定期上门。'
    const words = {
      fund: 'public',
      service: 'elder',
      title: '独居老人一键呼叫',
      need,
      goalFen: 2_600_000,
      emergency: false
    }
    projectId = (await hand.act<{ id: string }>(staff, 'project.propose', { scope: community, ...words })).id
    const text = '楼长逐户问过：46 位里有 31 位愿意装，9 位去年摔过一次以上。'
    await hand.act(staff, 'project.prove', { projectId, text, matterIds: [matterId], media: [] })
  }
  const plan = () => hand.act(staff, 'project.plan', { projectId, plan: planOf(dayOf) })
  const file = async () => {
    const media = await attach(hand, staff, community, 'certificate')
    const filed = {
      charity: CHARITY,
      filingNo: numbered('东慈募备', hand.now(), '037'),
      filedOn: dayAt(hand.now()),
      platform: '腾讯公益'
    }
    const basis = { by: 'filing', ...filed, address: 'https://gongyi.qq.com/', media }
    await hand.act(staff, 'project.approve', { projectId, pass: true, basis, why: '' })
  }
  const letter = ({ fen, givers, no }: (typeof letters)[number]) => {
    const words = { source: 'gift', amountFen: fen, what: '慈善总会来函确认的捐款', from: CHARITY, givers }
    const letterNo = numbered('东慈函', hand.now(), no)
    return received(hand, { fund: 'public', projectId, ...words, letterNo }, 'certificate')
  }
  const match = () => {
    const words = { source: 'match', amountFen: 600_000, what: '商会按约定配捐', from: '先锋街道商会' }
    const letterNo = numbered('东慈函', hand.now(), '26')
    return received(hand, { fund: 'public', projectId, ...words, letterNo }, 'certificate')
  }
  const spendFirst = async () => {
    const words = { amountFen: 472_000, what: '第一批呼叫器 8 套', payee: '安邻养老服务中心', item: 0, matterId }
    const lineId = await approved(hand, { projectId, ...words })
    await hand.jump(HOUR)
    await paid(hand, lineId, 468_800)
  }
  const spendSecond = async () => {
    const words = { amountFen: 446_400, what: '一年通信费', payee: '通信公司', item: 1, matterId }
    second = await approved(hand, { projectId, ...words })
  }
  const report = (text: string) => () => hand.act(staff, 'project.report', { projectId, text, media: [] })
  const pledge = () =>
    hand.act(neighbour(18), 'pledge.make', { projectId, kind: 'labour', what: '我是电工，周末可以帮着装' })
  return [
    at(13, 5, propose),
    at(13, 6, plan),
    at(12, 5, file),
    at(11, 5, pledge),
    ...letters.map(one => at(one.back, 5, () => letter(one))),
    at(8, 5, match),
    at(7, 5, spendFirst),
    at(6, 5, report('到这个季度末收到捐款 20 250.70 元，配捐 6 000 元。第一批 8 套已经装好，每套都试过。')),
    at(3, 5, spendSecond),
    at(2, 5, () => paid(hand, second, 446_400)),
    at(1, 5, report('又付了一年的通信费。第二批 23 套在比价，等三家报价齐了再定。'))
  ]
}

const planOf = (dayOf: (ago: number) => number) => ({
  text: '装 31 套一键呼叫器，接到社区值班电话；楼长和志愿者每周两次上门，一年一检。',
  items: [
    { what: '呼叫器和安装 31 套', amountFen: 1_829_000 },
    { what: '一年通信费', amountFen: 446_400 },
    { what: '志愿者培训和保险', amountFen: 324_600 }
  ],
  raiseFrom: dayOf(150),
  raiseUntil: dayOf(116),
  doneBy: dayOf(-60),
  match: { ratePercent: 30, capFen: 600_000, from: 'giver', giver: '先锋街道商会' },
  leftover: '用完还有剩的，转给社区基金里别的为老项目。'
})
