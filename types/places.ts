/** The plan of a compound: its buildings and common places on one sheet, in thousandths of its width and height. */
import * as z from 'zod/mini'
import { line, scopePath } from './common'
import { registrars } from './community'
import { operation } from './contract'

const planKinds = [
  'building',
  'gate',
  'square',
  'bikes',
  'green',
  'garage',
  'rubbish',
  'parcel',
  'hall',
  'other'
] as const
const planKind = z.enum(planKinds)
export type PlanKind = z.infer<typeof planKind>

/** What people call them. */
export const planKindNames: Readonly<Record<PlanKind, string>> = {
  building: '楼栋',
  gate: '大门',
  square: '广场',
  bikes: '车棚',
  green: '绿地',
  garage: '地下车库',
  rubbish: '垃圾站',
  parcel: '快递柜',
  hall: '物业、活动室',
  other: '其他'
}

const thousandth = z.int().check(z.gte(0), z.lte(1000))

/** The middle of a building or of a place. */
const planItem = z.strictObject({
  /** A building's scope path; for a common place a name that staff's phone made. */
  id: z.string().check(z.regex(/^[0-9a-z]+(\/[0-9a-z]+){0,7}$/), z.maxLength(120)),
  kind: planKind,
  label: line(1, 12),
  x: thousandth,
  y: thousandth
})
export type PlanItem = z.infer<typeof planItem>

const plan = z.strictObject({
  /** The compound. */
  scope: scopePath,
  name: z.string(),
  items: z.array(planItem),
  /** Which version was seen; 0 while nobody has drawn one and the buildings stand in the order of the register. */
  version: z.int(),
  /** Whether the caller may keep changes. */
  mayKeep: z.boolean()
})
export type PlanView = z.infer<typeof plan>

export const planShow = operation({
  name: 'plan.show',
  kind: 'read',
  summary: 'The plan of the compound that a place lies in; buildings of the register that nobody placed are laid out.',
  input: z.strictObject({ scope: scopePath }),
  output: plan,
  who: { over: 'nothing' },
  refuses: ['scope-missing'],
  perMinute: 60
})

export const planKeep = operation({
  name: 'plan.keep',
  kind: 'write',
  summary: 'Keeps where buildings and common places are, at most 200, one plan a compound.',
  input: z.strictObject({
    scope: scopePath,
    items: z.array(planItem).check(z.maxLength(200)),
    /** The version that was changed. */
    seen: z.int().check(z.gte(0))
  }),
  output: plan,
  who: { over: 'scope', roles: [...registrars, 'hl_secretary'] },
  refuses: ['text-risky', 'stale-view', 'scope-missing', 'plan-twice'],
  perMinute: 30
})
