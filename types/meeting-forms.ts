/** The forms of a meeting (R12, R21) and what differs between them, as data that the phone and the server both read. */
import type { Role } from './roles'

export const meetingForms = [
  '有事来聊议事会',
  '联席会议',
  '红邻夜话',
  '马扎议事',
  '圆桌会议',
  '路灯会议',
  '楼道口会议',
  '书记经理接待日'
] as const
export type MeetingForm = (typeof meetingForms)[number]

export interface FormFacts {
  /** One sentence for the host who chooses. */
  meant: string
  callers: readonly Role[]
  /** `ordinary`: the days of the law pack; `short`: its hours, for evenings and courtyards. Methods (4). */
  notice: 'ordinary' | 'short'
  /** How long it usually takes. */
  lastsMinutes: number
  /** `HH:mm` at which it usually begins. */
  usualClock: string
  /** Which of the 四一 targets it proves: 议事会 every month, 恳谈 every half-year (R11). */
  proves: 'council' | 'talk'
  /** Who receives beside the one who calls; without it nobody. */
  besides?: string
  /** Residents book times of this length. */
  slotMinutes?: number
  /** The usual groups when no matter says who is concerned: ids of `usualGroups`. */
  groups: readonly string[]
}

const secretaries = ['hl_secretary', 'community_staff', 'community_secretary'] as const
const anyHost = [...secretaries, 'building_chief'] as const

export const formFacts: Readonly<Record<MeetingForm, FormFacts>> = {
  有事来聊议事会: {
    meant: '正式商量一件大家的事，提前几天通知',
    callers: secretaries,
    notice: 'ordinary',
    lastsMinutes: 90,
    usualClock: '19:30',
    proves: 'council',
    groups: ['owners', 'tenants', 'elders']
  },
  联席会议: {
    meant: '社区、物业、业委会和居民坐在一起，把责任说清',
    callers: secretaries,
    notice: 'ordinary',
    lastsMinutes: 60,
    usualClock: '15:00',
    proves: 'council',
    groups: ['owners', 'property', 'committee', 'community']
  },
  红邻夜话: {
    meant: '晚饭后聊一聊，听听大家的难处',
    callers: secretaries,
    notice: 'short',
    lastsMinutes: 60,
    usualClock: '19:30',
    proves: 'talk',
    groups: ['owners', 'tenants', 'elders']
  },
  马扎议事: {
    meant: '搬个马扎，在院子里就说',
    callers: anyHost,
    notice: 'short',
    lastsMinutes: 60,
    usualClock: '19:00',
    proves: 'council',
    groups: ['owners', 'tenants', 'elders']
  },
  圆桌会议: {
    meant: '有分歧的几方坐下来，一方一方说',
    callers: secretaries,
    notice: 'ordinary',
    lastsMinutes: 90,
    usualClock: '19:30',
    proves: 'council',
    groups: ['owners', 'tenants', 'property']
  },
  路灯会议: {
    meant: '下班路上，路灯底下站着说',
    callers: anyHost,
    notice: 'short',
    lastsMinutes: 45,
    usualClock: '20:00',
    proves: 'talk',
    groups: ['owners', 'tenants', 'elders']
  },
  楼道口会议: {
    meant: '一个单元、一栋楼的事，在楼道口说',
    callers: anyHost,
    notice: 'short',
    lastsMinutes: 30,
    usualClock: '19:00',
    proves: 'talk',
    groups: ['ground', 'middle', 'upper', 'tenants']
  },
  书记经理接待日: {
    meant: '书记和物业经理一起接待，先约时间不用等',
    callers: ['hl_secretary', 'community_staff', 'community_secretary'],
    notice: 'ordinary',
    lastsMinutes: 120,
    usualClock: '09:00',
    proves: 'talk',
    besides: '物业经理',
    slotMinutes: 15,
    groups: []
  }
}
