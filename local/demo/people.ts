/** The people of the demo town whom a visitor can be; all names are invented. */
import type { Persona } from '../web/demo-route'

export const founder = 'oDemoFounder00000000000001'
export const staff = 'oDemoStaffLiuMin0000000001'
export const secondStaff = 'oDemoStaffChenTao000000001'
export const secretary = 'oDemoHonglinZhao000000001'
export const resident = 'oDemoResidentXuFang000001'
export const elder = 'oDemoElderLinHai0000000001'
export const tenant = 'oDemoTenantSunBo0000000001'
export const chief = 'oDemoChiefZhouGuilan000001'
export const gridWorker = 'oDemoGridMaChao00000000001'
export const helper = 'oDemoHelperLiPing000000001'
export const communitySecretary = 'oDemoSecretarySunHong00001'
export const liuyuanSecretary = 'oDemoHonglinQian000000001'
export const shuianSecretary = 'oDemoHonglinWei0000000001'
export const clerk = 'oDemoClerkSongYaqin0000001'
export const checker = 'oDemoCheckerHanZhiqiang001'
export const shopkeeper = 'oDemoShopCaiYumei00000001'
export const merchant = 'oDemoMerchantCuiDayong0001'
export const grocer = 'oDemoMerchantDingMan000001'
export const auditor = 'oDemoAuditorPanMingyuan001'

/** An owner who is only ever a neighbour: votes when the demo asks, is nobody's persona but for one. */
export const neighbour = (index: number): string => `oDemoNeighbour${String(index).padStart(8, '0')}`

/** One of the owners, whom the others elected. */
export const committeeMember = neighbour(264)

export const personas: Persona[] = [
  { openid: resident, name: '徐芳', role: '居民（业主）', note: '1幢1单元101，家里有电动车', phone: '13978800404' },
  { openid: elder, name: '林海', role: '居民（业主）', note: '71 岁，眼睛花，用长辈版', phone: '18688224482' },
  { openid: tenant, name: '孙博', role: '居民（租客）', note: '租住 1幢2单元101', phone: '13800000003' },
  { openid: secretary, name: '赵建国', role: '红邻书记', note: '退休干部，驻金麒麟小区', phone: '13800000004' },
  { openid: staff, name: '刘敏', role: '社区工作人员', note: '福德社区，管名册和分办', phone: '13800000005' },
  { openid: secondStaff, name: '陈涛', role: '社区工作人员', note: '福德社区，复核计票', phone: '13800000006' },
  { openid: chief, name: '周桂兰', role: '楼长', note: '1幢楼长，也是业主', phone: '13800000008' },
  { openid: gridWorker, name: '马超', role: '网格员', note: '金麒麟小区第一网格', phone: '13800000009' },
  { openid: helper, name: '李萍', role: '红色代办员', note: '替不用手机的邻居说事、跑腿', phone: '13800000010' },
  { openid: communitySecretary, name: '孙红', role: '社区书记', note: '督办差评，答复异议', phone: '13800000011' },
  { openid: clerk, name: '宋雅琴', role: '公账记账员', note: '退休会计，记小区公账和社区基金', phone: '13800000012' },
  { openid: checker, name: '韩志强', role: '公账核对员', note: '一笔一笔对凭证，不记账', phone: '13800000013' },
  {
    openid: committeeMember,
    name: '吕东升',
    role: '业委会委员',
    note: '金麒麟小区业主，管同意公示',
    phone: '13800000014'
  },
  { openid: shopkeeper, name: '蔡玉梅', role: '超市管理员', note: '守公益超市的柜台和货架', phone: '13800000015' },
  { openid: merchant, name: '崔大勇', role: '合作商户', note: '崔记理发，收积分换的剪发', phone: '13800000016' },
  { openid: auditor, name: '潘明远', role: '审计员', note: '看账，能解开冻结的账本', phone: '13800000017' },
  { openid: founder, name: '管理员', role: '系统管理员', note: '建组织树、任命', phone: '13800000007' }
]

/** Owners of the two smaller compounds. */
export const dweller = (compound: string, index: number): string =>
  `oDemo${compound}Owner${String(index).padStart(6, '0')}`
