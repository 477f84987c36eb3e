/** What volunteers do, as neighbours say it; whether the hours count, and whether it can be risky. Rows R17, R24. */

interface KindFacts {
  name: string
  /** Helping counts as volunteer service: hours are recorded. A gathering where people simply come together does not. */
  counts: boolean
  /** Somebody could be hurt: the one who organises it says how the helpers are insured (志愿服务条例 15, 21). */
  risky: boolean
}

export const activityKinds = {
  visit: { name: '上门看望', counts: true, risky: false },
  errand: { name: '帮忙跑腿', counts: true, risky: false },
  clean: { name: '打扫卫生', counts: true, risky: false },
  green: { name: '种花护绿', counts: true, risky: false },
  repair: { name: '修修补补', counts: true, risky: true },
  patrol: { name: '巡逻看护', counts: true, risky: true },
  rescue: { name: '抢险帮扶', counts: true, risky: true },
  teach: { name: '教手艺、讲知识', counts: true, risky: false },
  talk: { name: '议事调解帮手', counts: true, risky: false },
  market: { name: '邻里集市', counts: true, risky: false },
  weekend: { name: '周末寻事', counts: true, risky: false },
  culture: { name: '文体活动', counts: true, risky: false },
  gathering: { name: '邻里聚会', counts: false, risky: false }
} as const satisfies Readonly<Record<string, KindFacts>>

export type ActivityKind = keyof typeof activityKinds
