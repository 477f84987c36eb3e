/** What goes on beside single matters: bulletins, codes on doors, numbers to call, reports, a vote of all owners. */
import type { Hand } from '../hand'
import { grounds } from '../neighbours'
import { neighbour, resident, secondStaff, secretary, staff, tenant } from '../people'
import { compound } from '../town'
import type { Moment } from './calendar'
import type { Talk } from './story'
import { talkAbout } from './talk'

const HOUR = 3_600_000
const DAY = 24 * HOUR

const bulletins = [
  { ago: 120, title: '本周六一起种月季', text: '周六上午九点，南广场集合，工具由物业准备。', days: 5 },
  { ago: 30, title: '楼顶水箱清洗', text: '周四早上八点到下午四点停水，请提前存水。', days: 4 },
  { ago: 2, title: '夏天防火提醒', text: '电动车不进楼道。40 个充电口都能用，坏了请拨物业电话。', days: 20 }
]

/** @param dayOf 09:00 so many days before the visitor comes */
export const townLife = (hand: Hand, dayOf: (ago: number) => number): Moment[] => [
  { at: dayOf(350), run: () => hangUp(hand) },
  ...bulletins.map(({ ago, title, text, days }) => ({
    at: dayOf(ago),
    run: () =>
      hand.act(secretary, 'bulletin.push', {
        scope: compound,
        title,
        text,
        media: [],
        until: dayOf(ago) + days * DAY,
        urgent: false
      })
  })),
  ...[250, 160, 70].map(ago => ({
    at: dayOf(ago),
    run: () => hand.act(secretary, 'post.report', { scope: compound, words: '议事会照常开，难办的两件已报社区。' })
  })),
  ...parkingVote(hand, dayOf(230)),
  { at: dayOf(15), run: () => doTasks(hand) },
  ...smallGate(hand, dayOf(14))
]

const numbers = [
  { kind: 'property', name: '金麒麟物业值班室', phone: '0635-8200101', note: '全天有人' },
  { kind: 'community', name: '福德社区', phone: '0635-8200100', note: '工作日 8:30–17:30' },
  { kind: 'utility', name: '供热抢修', phone: '0635-8200119', note: '供暖季全天' },
  { kind: 'repair', name: '电梯困人救援', phone: '96333', note: '全天' }
]

/** Codes on the doors of two buildings and on the opinion box at the gate; the numbers to call. */
async function hangUp(hand: Hand): Promise<void> {
  await hand.act(staff, 'contacts.keep', { scope: compound, items: numbers })
  for (const building of ['1', '2']) {
    await hand.act(staff, 'code.make', { scope: `${compound}/g1/${building}`, kind: 'building' })
  }
  await hand.act(staff, 'code.make', { scope: compound, kind: 'box', spot: '东门口' })
}

/** All 355 heads are asked whether strangers' cars stay out at night; seven in ten take part. */
function parkingVote(hand: Hand, begin: number): Moment[] {
  const opensAt = begin + 16 * DAY
  const closesAt = opensAt + 10 * DAY
  let decisionId = ''
  const propose = async () => {
    const made = await hand.act<{ id: string }>(staff, 'decision.propose', {
      scope: compound,
      regime: 'OWNER_SPECIAL',
      specialMatter: 'common-use',
      question: '是否在北门空地划 20 个收费临停车位，收益进公账',
      details: '白天给访客和商户停，每小时 2 元，夜里关门。划线和道闸约 9 000 元，从停车收益里出。',
      opensAt,
      closesAt
    })
    decisionId = made.id
  }
  const cast = async () => {
    for (let index = 0; index < grounds.jinqilin.count; index++) {
      const voter = neighbour(index)
      const { voters } = await hand.act<{ voters: { voterKey: string }[] }>(voter, 'decision.show', { decisionId })
      const choice = index % 9 === 8 ? 'against' : 'for'
      for (const { voterKey } of voters) await hand.act(voter, 'ballot.cast', { decisionId, voterKey, choice })
    }
  }
  const count = async () => {
    await hand.act(staff, 'decision.count', { decisionId })
    await hand.act(secondStaff, 'decision.recheck', { decisionId })
  }
  return [
    { at: begin, run: propose },
    { at: opensAt + DAY, run: cast },
    { at: closesAt + HOUR, run: count }
  ]
}

/** What the meetings agreed is reported as done, but for the newest. */
async function doTasks(hand: Hand): Promise<void> {
  const { items } = await hand.act<{ items: { id: string; text: string }[] }>(staff, 'task.list', {
    scope: compound,
    filter: 'due'
  })
  for (const { id, text } of items.slice(0, -2)) {
    await hand.act(staff, 'task.done', { taskId: id, text: `办好了：${text}`.slice(0, 300), media: [] })
  }
}

const question: Talk = {
  form: '路灯会议',
  place: '南门路灯下',
  facts: '南门小门关了三年。走南门去菜场近 400 米，去年南门外丢过 3 辆电动车。',
  groups: ['靠南门的住户', '老年住户', '其他住户'],
  views: ['靠南门的住户：开了人来人往，不安静', '老年住户：买菜能少走一半路', '其他住户：要开就要刷卡'],
  options: [
    {
      text: '刷卡小门，晚九点锁',
      yuan: 3200,
      pays: '公共收益',
      maintains: '物业',
      loses: '靠南门的住户',
      madeGood: '门外装监控，晚九点锁门'
    }
  ],
  agreements: [],
  openPoints: ['晚上几点锁门，没有说到一起去']
}

const seeds = ['白天开南门小门，刷卡进出', '晚上九点锁门', '门口先装监控再开门', '干脆不开，维持现在这样']

/** A small gate that neighbours do not agree about yet: talked over once, now on cards. */
function smallGate(hand: Hand, begin: number): Moment[] {
  let matterId = ''
  const raise = async () => {
    const text = '去菜场要绕一大圈，老人走不动。能不能把南门的小门开了。'
    const input = { scope: compound, title: '南门小门开不开', text }
    matterId = (await hand.act<{ id: string }>(neighbour(120), 'matter.raise', input)).id
    for (let index = 0; index < 15; index++) await hand.act(neighbour(130 + index), 'matter.support', { matterId })
    const reason = '小区的门怎么开，由大家一起定。'
    await hand.act(staff, 'matter.triage', { matterId, dutyId: 'parking', route: 'deliberation', reason })
  }
  const cards = async () => {
    const opening = { on: 'matter', aboutId: matterId, moderated: false, seeds }
    const { groundId } = await hand.act<{ groundId: string }>(secretary, 'ground.open', opening)
    const people = [resident, tenant, ...Array.from({ length: 10 }, (_, index) => neighbour(index))]
    for (const [index, person] of people.entries()) {
      for (const [no, stance] of stancesOf(index).entries()) {
        await hand.act(person, 'stance.take', { groundId, no, stance })
      }
    }
  }
  const talk = talkAbout(hand, grounds.jinqilin, question, () => matterId, begin + DAY)
  return [{ at: begin, run: raise }, ...talk, { at: begin + 8 * DAY, run: cards }]
}

/** Two in three want the gate, one in three does not; all want a camera first. */
const stancesOf = (index: number): string[] =>
  index % 3 === 0
    ? ['disagree', 'agree', 'agree', 'agree']
    : ['agree', index % 2 ? 'agree' : 'pass', 'agree', 'disagree']
