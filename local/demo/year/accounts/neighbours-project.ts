/** Mutual aid among neighbours: decided by them, given by them, closed to everybody else. */
import type { Hand } from '../../hand'
import { neighbour, secondStaff, staff } from '../../people'
import { community, compound } from '../../town'
import type { Moment } from '../calendar'
import { DAY } from '../china-days'
import { matterCalled } from '../found'
import { saturdayBack } from '../gatherings'
import { approved, paid, received } from './fund-lines'

const NEED = '放学后孩子没人管，能不能办个托管班'
const HOUR = DAY / 24

export function neighboursProject(hand: Hand, dayOf: (ago: number) => number, now: number): Moment[] {
  let projectId = ''
  let matterId = ''
  let decisionId = ''
  const at = (back: number, hours: number, run: () => Promise<unknown>): Moment => ({
    at: saturdayBack(now, back) + hours * HOUR,
    run
  })
  const propose = async () => {
    matterId = await matterCalled(hand, compound, NEED)
    const need = '四点半托管班有 31 个孩子，桌椅是凑来的，高矮不齐，写字趴着。'
    const words = {
      fund: 'internal',
      service: 'child',
      title: '四点半课堂换桌椅',
      need,
      goalFen: 486_000,
      emergency: false
    }
    projectId = (await hand.act<{ id: string }>(staff, 'project.propose', { scope: community, ...words })).id
    const text = '量过 31 个孩子的身高，看了两家的课桌，请家长试坐过。'
    await hand.act(staff, 'project.prove', { projectId, text, matterIds: [matterId], media: [] })
    await hand.act(staff, 'project.plan', { projectId, plan: plan(dayOf) })
  }
  const ask = async () => {
    const question = '邻里互助金给四点半课堂换 31 套桌椅，好不好'
    const asked = {
      scope: compound,
      regime: 'CONSULT',
      question,
      details: '约 4 860 元，大家自愿凑。',
      options: ['好', '先不换']
    }
    const opensAt = hand.now() + HOUR
    const input = { ...asked, opensAt, closesAt: opensAt + 10 * DAY }
    decisionId = (await hand.act<{ id: string }>(staff, 'decision.propose', input)).id
  }
  const answer = () => answerAll(hand, decisionId)
  const decide = async () => {
    await hand.act(staff, 'decision.count', { decisionId })
    await hand.act(secondStaff, 'decision.recheck', { decisionId })
    const basis = { by: 'decision', decisionId, option: 'o1' }
    await hand.act(staff, 'project.approve', { projectId, pass: true, basis, why: '' })
  }
  const give = (amountFen: number, givers: number) => () => {
    const words = { fund: 'internal', projectId, source: 'gift', amountFen, givers }
    return received(hand, { ...words, what: '邻居凑的互助金', from: '小区居民' }, 'paper-receipt')
  }
  const market = (back: number, soldFen: number) =>
    at(back, 8, () => {
      const words = {
        fund: 'internal',
        source: 'market',
        amountFen: soldFen,
        what: '邻里集市以商哺治',
        from: '集市摊主'
      }
      return received(hand, words, 'paper-receipt')
    })
  const spend = async () => {
    const words = { amountFen: 358_050, what: '桌椅 31 套', payee: '育才校具店', item: 0, matterId }
    const lineId = await approved(hand, { projectId, ...words })
    await hand.jump(HOUR)
    await paid(hand, lineId, 355_000)
  }
  const report = () => {
    const text = '桌椅 31 套都到了，花 3 550 元。余下的买台灯，六月底前买齐。'
    return hand.act(staff, 'project.report', { projectId, text, media: [] })
  }
  return [
    market(15, 864_300),
    at(9, 6, propose),
    at(9, 7, ask),
    at(9, 9, answer),
    at(8, 6, decide),
    at(7, 6, give(268_800, 37)),
    market(7, 1_127_650),
    at(6, 6, give(191_550, 22)),
    at(6, 7, () => hand.act(staff, 'project.step', { projectId, act: 'end-raising', why: '' })),
    at(5, 6, spend),
    at(3, 6, report)
  ]
}

const plan = (dayOf: (ago: number) => number) => ({
  text: '买 31 套可以调高矮的桌椅和 10 盏台灯，放在四点半课堂，社区登记造册。',
  items: [
    { what: '桌椅 31 套', amountFen: 372_000 },
    { what: '台灯 10 盏', amountFen: 114_000 }
  ],
  raiseFrom: dayOf(104),
  raiseUntil: dayOf(60),
  doneBy: dayOf(-30),
  leftover: '剩下的留在邻里互助金里，以后再一起定。'
})

/** Two dozen neighbours say what they think; most are for it. */
async function answerAll(hand: Hand, decisionId: string): Promise<void> {
  for (let index = 0; index < 24; index++) {
    const person = neighbour(index * 4)
    const { voters } = await hand.act<{ voters: { voterKey: string }[] }>(person, 'decision.show', { decisionId })
    for (const { voterKey } of voters) {
      await hand.act(person, 'ballot.cast', { decisionId, voterKey, choice: index % 8 === 7 ? 'o2' : 'o1' })
    }
  }
}
