/** The teams of the community's volunteers and the rule by which help earns points. */
import type { Hand } from '../../hand'
import { neighbour, staff } from '../../people'
import { community } from '../../town'
import { dayAt } from '../china-days'

const demoTeams = {
  weekend: {
    name: '周末寻事队',
    about: '每个周六在楼前转一圈，见到什么修什么。',
    kinds: ['weekend', 'repair', 'green']
  },
  clean: { name: '楼道清爽队', about: '扫楼道、清小广告、劝大家不堆东西。', kinds: ['clean'] },
  care: { name: '常来看看队', about: '看望独居老人，跑腿、理发、量血压。', kinds: ['visit', 'errand', 'teach'] },
  market: { name: '邻里集市队', about: '每月一次集市，摆摊、引路、收摊。', kinds: ['market', 'culture'] },
  patrol: { name: '平安巡逻队', about: '傍晚在小区里走一圈，看消防通道和充电口。', kinds: ['patrol'] }
} as const
export type TeamName = keyof typeof demoTeams

const JOINED = 6

export async function foundTeams(hand: Hand): Promise<Record<TeamName, string>> {
  const ids: Partial<Record<TeamName, string>> = {}
  for (const [place, key] of (Object.keys(demoTeams) as TeamName[]).entries()) {
    const team = await hand.act<{ id: string }>(staff, 'team.found', { scope: community, ...demoTeams[key] })
    ids[key] = team.id
    for (let index = 0; index < JOINED; index++) {
      const input = { teamId: team.id, present: true, shown: index % 3 === 0 }
      await hand.act(neighbour(place + index * 5), 'team.join', input)
    }
  }
  return ids as Record<TeamName, string>
}

const row = (kind: string, basis: 'hour' | 'act', points: number) => ({
  kind,
  basis,
  points,
  perDay: 24,
  perMonth: 120
})

export const publishRule = (hand: Hand) =>
  hand.act(staff, 'points.publish', {
    scope: community,
    terms: {
      rows: [
        row('weekend', 'hour', 10),
        row('clean', 'hour', 8),
        row('errand', 'act', 6),
        row('visit', 'act', 10),
        row('market', 'hour', 10),
        row('patrol', 'hour', 8),
        row('repair', 'hour', 12),
        row('green', 'hour', 8),
        row('talk', 'act', 10)
      ],
      perDay: 30,
      perMonth: 160,
      expiryMonths: 24,
      yearlyBudget: 60_000,
      agreed: '居民议事会商量，公示七天没有人反对'
    },
    startsOn: dayAt(hand.now())
  })
