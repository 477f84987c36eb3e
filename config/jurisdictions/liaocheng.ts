/** Liaocheng 聊城市 (3715): what differs from the country's pack. Texts checked in domain/law.md, rows L9, L10, L13, M5–M7, M11. */
import type { Jurisdiction } from 'types/law'

export const liaocheng: Partial<Jurisdiction> = {
  name: '聊城市',
  publishWithinDays: { value: 3, article: '《山东省物业管理条例》第三十二条', effectiveFrom: '2018-01-01' },
  disclosureHangDays: { value: 30, article: '《聊城市物业管理条例》第五十三条', effectiveFrom: '2026-01-01' },
  moneyAnswerDays: { value: 3, article: '《聊城市物业管理条例》第三十五条', effectiveFrom: '2026-01-01' },
  suggestionAnswerDays: { value: 7, article: '《聊城市物业管理条例》第三十八条', effectiveFrom: '2026-01-01' },
  auditPetition: {
    of: [1, 5],
    test: 'atLeast',
    article: '《聊城市物业管理条例》第五十四条',
    effectiveFrom: '2026-01-01'
  },
  publicFilingDays: { value: 10, article: '《山东省慈善条例》第二十一条', effectiveFrom: '2026-01-01' },
  channelNote:
    '这是按《民法典》规则做的预表决。正式效力以住建部门的业主电子共同决策系统（《聊城市物业管理条例》第五十九条第七项）或书面表决为准；不上网的业主可以填纸质票，一起计票。'
}
