/** The country's rules; a city pack overrides them field by field. Texts checked in domain/law.md, rows L2–L14. */
import type { Jurisdiction } from 'types/law'

const civilCode278 = { article: '《民法典》第二百七十八条第二款', effectiveFrom: '2021-01-01' }

export const china: Jurisdiction = {
  name: '全国',
  noticeDays: { value: 15, article: '《物业管理条例》第十四条', effectiveFrom: '2018-03-19' },
  publishWithinDays: { value: 3, article: '参照《山东省物业管理条例》第三十二条', effectiveFrom: '2018-01-01' },
  objectionDays: { value: 7, article: '本平台约定，可由小区议事规则另定', effectiveFrom: '2026-01-01' },
  participation: { of: [2, 3], test: 'atLeast', ...civilCode278 },
  special: { of: [3, 4], test: 'atLeast', ...civilCode278 },
  ordinary: { of: [1, 2], test: 'moreThan', ...civilCode278 },
  triageWorkingDays: { value: 1, article: '本平台约定，可由街道另定', effectiveFrom: '2026-01-01' },
  lawfulChannel: false,
  channelNote:
    '这是按《民法典》规则做的预表决。正式效力以当地住建部门的业主电子共同决策系统或书面表决为准；不上网的业主可以填纸质票。'
}
