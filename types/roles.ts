/** Who can hold a post, with the word people use for it. Source: domain roles; 红邻书记 R11, 楼长 R10. */
import * as z from 'zod/mini'

export const roleNames = {
  hl_secretary: '红邻书记',
  community_staff: '社区工作人员',
  community_secretary: '社区书记',
  grid_worker: '网格员',
  building_chief: '楼长',
  proxy_helper: '红色代办员',
  committee_member: '业委会委员',
  property_staff: '物业人员',
  clerk: '公账记账员',
  checker: '公账核对员',
  shopkeeper: '超市管理员',
  merchant: '合作商户',
  moderator: '内容审核员',
  auditor: '审计员',
  sysadmin: '系统管理员'
} as const

export type Role = keyof typeof roleNames
export const roleSchema = z.enum(Object.keys(roleNames) as [Role, ...Role[]])

const byRegistrar = [
  'hl_secretary',
  'grid_worker',
  'building_chief',
  'proxy_helper',
  'committee_member',
  'property_staff',
  'clerk',
  'checker',
  'shopkeeper',
  'merchant'
] as const satisfies readonly Role[]

/** What each giver may appoint; nobody gives a post as high as their own but the system administrator. */
export const mayGive: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  sysadmin: [...byRegistrar, 'community_staff', 'community_secretary', 'moderator', 'auditor', 'sysadmin'],
  community_secretary: [...byRegistrar, 'community_staff', 'moderator', 'auditor'],
  community_staff: byRegistrar
}
