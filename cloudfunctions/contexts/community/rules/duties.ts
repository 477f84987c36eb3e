/** What the holder of each post is there for, in one sentence for neighbours. Rows R4, R10, R11. */
import type { Role } from 'types/roles'

export const dutyOf: Readonly<Record<Role, string>> = {
  hl_secretary: '听大家说事，召集议事会，把说定的事盯到办完',
  community_staff: '登记住户，分办大家提的事',
  community_secretary: '管整个社区的事，办得慢、办不好找他',
  grid_worker: '每天在网格里走访，登记住户，急事先找他',
  building_chief: '这幢楼的事先找他：帮您登记、帮您提事',
  proxy_helper: '腿脚不便的，替您跑腿代办',
  committee_member: '业委会的事，公共收益和物业合同',
  property_staff: '维修、保洁、电梯、门禁',
  clerk: '记小区的账，每一笔都有凭证',
  checker: '核对账，没核对的不算数',
  shopkeeper: '公益超市进货、交付，积分换东西找他',
  merchant: '合作的店，积分换的服务在这里领',
  moderator: '看发出来的话和照片合不合规矩',
  auditor: '查账、查表决',
  sysadmin: '管这个小程序'
}
