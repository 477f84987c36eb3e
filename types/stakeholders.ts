/** Who is concerned by what (methods 4): groups of neighbours, and which of them a matter's duty usually touches. */

/** Groups by id, in the words people use of themselves. */
export const usualGroups: Readonly<Record<string, string>> = {
  owners: '业主',
  tenants: '租户',
  elders: '老人家里',
  children: '有孩子的人家',
  ground: '一楼住户',
  middle: '二三层住户',
  upper: '四层以上住户',
  top: '顶楼住户',
  evowners: '有电动车的',
  carowners: '有车的',
  carless: '没有车的',
  nearby: '住在旁边的',
  petowners: '养狗养猫的',
  petless: '怕狗怕猫的',
  shops: '商户',
  payers: '按时交费的',
  behind: '没交费的',
  property: '物业',
  committee: '业委会',
  community: '社区',
  helpers: '志愿者'
}

/** Groups of which nobody may be missing, and others who are welcome, by the duty list's ids. */
export const concernedBy: Readonly<Record<string, { affected: readonly string[]; others: readonly string[] }>> = {
  lift: { affected: ['ground', 'middle', 'upper'], others: ['tenants', 'elders'] },
  'lift-repair': { affected: ['upper', 'elders', 'property'], others: ['ground', 'tenants'] },
  'lift-adverts': { affected: ['owners', 'property'], others: ['committee', 'tenants'] },
  charging: { affected: ['ground', 'nearby', 'evowners'], others: ['tenants', 'property'] },
  'indoor-charging': { affected: ['evowners', 'property'], others: ['ground', 'elders'] },
  parking: { affected: ['carowners', 'carless', 'property'], others: ['tenants', 'nearby'] },
  road: { affected: ['carowners', 'nearby'], others: ['elders', 'children', 'property'] },
  'office-parking': { affected: ['shops', 'carowners', 'property'], others: ['tenants'] },
  'fire-lane': { affected: ['carowners', 'property'], others: ['nearby', 'elders'] },
  pets: { affected: ['petowners', 'petless'], others: ['children', 'elders', 'property'] },
  wall: { affected: ['owners', 'nearby'], others: ['tenants', 'property'] },
  canopy: { affected: ['ground', 'upper'], others: ['elders', 'property'] },
  greenery: { affected: ['ground', 'nearby'], others: ['carowners', 'elders', 'property'] },
  'corridor-pact': { affected: ['ground', 'upper', 'tenants'], others: ['elders', 'property'] },
  drain: { affected: ['ground', 'property'], others: ['upper', 'shops'] },
  'common-rent': { affected: ['owners', 'property'], others: ['shops', 'committee'] },
  'hire-property': { affected: ['owners', 'property', 'committee'], others: ['tenants', 'behind'] },
  'committee-election': { affected: ['owners'], others: ['property', 'community', 'tenants'] },
  rubbish: { affected: ['ground', 'nearby', 'property'], others: ['elders', 'tenants'] },
  'night-market': { affected: ['nearby', 'shops'], others: ['elders', 'children'] },
  'property-fee': { affected: ['payers', 'behind', 'property'], others: ['committee', 'tenants'] },
  'hot-meals': { affected: ['elders', 'helpers'], others: ['community'] },
  'after-school': { affected: ['children', 'helpers'], others: ['community'] }
}
