/** What is on each Saturday: who is called to what, where, and how many come. */
import { between } from '../chance'
import type { TeamName } from './teams'

/** Where people live who may come: a building, a compound, or the whole community. */
export interface Ring {
  scope: string
  name: string
  people: readonly string[]
}

export interface Rings {
  community: Ring
  compound: Ring
  buildings: readonly Ring[]
  liuyuan: Ring
  shuian: Ring
}

export interface Called {
  ring: Ring
  team: TeamName
  kind: string
  title: string
  about: string
  forWhom: string
  place: string
  lastsMinutes: number
  capacity: number
  helpers: number
  insurance?: string
  bring?: string
}

const INSURED = '社区统一买了志愿者意外险'

const fixes = ['修长凳', '补绿篱', '清雨水口', '刷栏杆', '整自行车棚', '换楼号牌'] as const
const visits = ['陪老人说说话', '帮老人大扫除', '换灯泡、查插座', '包饺子送上门'] as const

/** The activities of one Saturday, counted from the first one. */
export function calledOn(week: number, rings: Rings): Called[] {
  const building = (shift: number): Ring => {
    const { buildings, compound } = rings
    return buildings[(week * 3 + shift) % buildings.length] ?? compound
  }
  // The Saturday to come is the twenty-fifth: everybody finds something on it.
  const monthly = week % 3 === 0
  return [
    weekend(week, monthly ? rings.compound : building(0)),
    clean(week, building(1)),
    ...(week % 2 === 1 ? [haircut(week, building(2))] : []),
    visit(week, rings.liuyuan),
    patrol(week, rings.shuian),
    ...(week % 2 === 0 ? [market(week, rings.community)] : [])
  ]
}

const weekend = (week: number, ring: Ring): Called => {
  const fix = fixes[week % fixes.length] ?? fixes[0]
  return {
    ring,
    team: 'weekend',
    kind: 'weekend',
    title: `周末寻事：${ring.name}${fix}`.slice(0, 30),
    about: '先转一圈，看看哪里要收拾，再一起动手。工具社区带。',
    forWhom: `${ring.name}的住户`,
    place: `${ring.name}门前`,
    lastsMinutes: 90,
    capacity: 90,
    helpers: between(`weekend ${week}`, 22, 28) + (ring.people.length > 200 ? 55 : 0),
    bring: '手套'
  }
}

const clean = (week: number, ring: Ring): Called => ({
  ring,
  team: 'clean',
  kind: 'clean',
  title: `${ring.name}楼道清扫`,
  about: '从顶楼往下扫，清掉小广告，堆着的东西问过主人再搬。',
  forWhom: `${ring.name}的住户`,
  place: `${ring.name} 1 单元门口`,
  lastsMinutes: 60,
  capacity: 30,
  helpers: between(`clean ${week}`, 20, 26)
})

const haircut = (week: number, ring: Ring): Called => ({
  ring,
  team: 'care',
  kind: 'errand',
  title: `免费理发：${ring.name}`,
  about: '崔记理发的师傅来剪，要人帮着扶老人、扫头发。',
  forWhom: '六十岁以上的老人',
  place: `${ring.name}楼前树荫下`,
  lastsMinutes: 120,
  capacity: 16,
  helpers: between(`haircut ${week}`, 10, 14)
})

const visit = (week: number, ring: Ring): Called => ({
  ring,
  team: 'care',
  kind: 'visit',
  title: visits[week % visits.length] ?? visits[0],
  about: '两个人一组上门，坐一会儿，看看缺什么。',
  forWhom: '一个人住的老人',
  place: '柳园小区门口集合',
  lastsMinutes: 90,
  capacity: 14,
  helpers: between(`visit ${week}`, 8, 12)
})

const patrol = (week: number, ring: Ring): Called => ({
  ring,
  team: 'patrol',
  kind: 'patrol',
  title: '水岸新城平安巡逻',
  about: '看消防通道、充电口和电梯，见到不对的记下来报物业。',
  forWhom: '水岸新城的住户',
  place: '物业门口集合',
  lastsMinutes: 75,
  capacity: 50,
  helpers: between(`patrol ${week}`, 34, 42),
  insurance: INSURED
})

const market = (week: number, ring: Ring): Called => ({
  ring,
  team: 'market',
  kind: 'market',
  title: '邻里集市',
  about: '旧书、衣裳、菜苗、手艺都能摆。要人引路、看摊、收摊。',
  forWhom: '福德社区的居民',
  place: '南广场',
  lastsMinutes: 150,
  capacity: 120,
  helpers: between(`market ${week}`, 98, 110)
})
