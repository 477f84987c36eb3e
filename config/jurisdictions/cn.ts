/** The country's rules; a city pack overrides them field by field. Texts checked in domain/law.md, rows L2–L14. */
import type { Jurisdiction, Provision } from 'types/law'
import { holidays } from './holidays'

const civilCode278 = { article: '《民法典》第二百七十八条第二款', effectiveFrom: '2021-01-01' }
const ownRule = { article: '本平台约定，可由街道另定', effectiveFrom: '2026-01-01' }

const secretaries = {
  article: '《“红邻书记”到居住小区开展工作参考目录》（四个“一”）',
  effectiveFrom: '2026-01-01'
}

/** What no law sets: agreed for this platform, and a street may set it otherwise. */
const agreed = (value: number): Provision => ({
  value,
  article: '本平台约定，可由街道另定',
  effectiveFrom: '2026-01-01'
})

export const china: Jurisdiction = {
  name: '全国',
  noticeDays: { value: 15, article: '《物业管理条例》第十四条', effectiveFrom: '2018-03-19' },
  publishWithinDays: { value: 3, article: '参照《山东省物业管理条例》第三十二条', effectiveFrom: '2018-01-01' },
  objectionDays: { value: 7, article: '本平台约定，可由小区议事规则另定', effectiveFrom: '2026-01-01' },
  participation: { of: [2, 3], test: 'atLeast', ...civilCode278 },
  special: { of: [3, 4], test: 'atLeast', ...civilCode278 },
  ordinary: { of: [1, 2], test: 'moreThan', ...civilCode278 },
  triageWorkingDays: agreed(1),
  wordWorkingDays: agreed(1),
  holidays,
  sortingObjectionHours: agreed(24),
  sortingAnswerWorkingDays: agreed(1),
  meetWithinDays: agreed(14),
  decideWithinDays: agreed(14),
  planWithinDays: agreed(7),
  orderWithinDays: agreed(7),
  urgentWithinDays: agreed(1),
  againWithinDays: agreed(7),
  judgeDays: agreed(7),
  laterAfterDays: agreed(30),
  laterDays: agreed(7),
  reopenTimes: agreed(2),
  ratingsShownFrom: agreed(5),
  lowScore: agreed(2),
  superviseWorkingDays: agreed(1),
  checkWorkingDays: { value: 1, article: '本平台约定，可由街道另定', effectiveFrom: '2026-01-01' },
  mediaAnswerMinutes: {
    value: 30,
    article: '微信开放文档：音视频内容安全识别，30 分钟内推送结果',
    effectiveFrom: '2021-09-01'
  },
  looseMediaDays: {
    value: 7,
    article: '《个人信息保护法》第十九条，本平台约定的最短时间',
    effectiveFrom: '2026-01-01'
  },
  checkKeptDays: { value: 60, article: '本平台约定的申诉时间', effectiveFrom: '2026-01-01' },
  minutesObjectionDays: { value: 3, article: '本平台约定，可由小区议事规则另定', effectiveFrom: '2026-01-01' },
  objectionAnswerDays: { value: 3, article: '参照“四议两公开”异议三日内答复的做法', effectiveFrom: '2026-01-01' },
  taskReminderDays: { value: 1, article: '本平台约定，可由小区议事规则另定', effectiveFrom: '2026-01-01' },
  groundPeopleMin: { value: 7, article: '本平台约定：不足七人不显示，免得认出是谁', effectiveFrom: '2026-01-01' },
  digestMinute: { value: 18 * 60 + 30, ...ownRule },
  quietFromMinute: { value: 21 * 60 + 30, ...ownRule },
  quietUntilMinute: { value: 7 * 60 + 30, ...ownRule },
  voteReminderHours: { value: 24, ...ownRule },
  callAfterHours: { value: 24, ...ownRule },
  noCallDays: { value: 365, ...ownRule },
  bulletinDaysMax: { value: 30, ...ownRule },
  meetingNoticeDays: { value: 3, article: '本平台约定，可由街道另定', effectiveFrom: '2026-01-01' },
  meetingShortNoticeHours: { value: 1, article: '本平台约定，可由街道另定', effectiveFrom: '2026-01-01' },
  meetingReminderHours: { value: 24, article: '本平台约定，可由街道另定', effectiveFrom: '2026-01-01' },
  hostSheetHours: { value: 72, article: '本平台约定，可由街道另定', effectiveFrom: '2026-01-01' },
  activityReminderHours: agreed(24),
  helpConfirmHours: {
    value: 24,
    article: '《志愿服务记录与证明出具办法（试行）》第三条（及时），时间由本平台约定',
    effectiveFrom: '2021-02-01'
  },
  helpExtraMinutes: agreed(60),
  councilsAMonth: { value: 1, ...secretaries },
  reportsAQuarter: { value: 1, ...secretaries },
  talksAHalfYear: { value: 1, ...secretaries },
  successorsATerm: { value: 1, ...secretaries },
  targetWarnDays: { value: 7, article: '本平台约定，可由街道另定', effectiveFrom: '2026-01-01' },
  registerDays: { value: 3, article: '本平台约定，可由街道另定', effectiveFrom: '2026-01-01' },
  dataAnswerWorkingDays: {
    value: 15,
    article: '《个人信息保护法》第五十条；《App违法违规收集使用个人信息行为认定方法》第六条（十五个工作日内）',
    effectiveFrom: '2021-11-01'
  },
  evidenceDays: {
    value: 3 * 365,
    article:
      '《最高人民法院关于审理建筑物区分所有权纠纷案件适用法律若干问题的解释》第十二条（一年内可以起诉），本平台约定留三年',
    effectiveFrom: '2021-01-01'
  },
  disclosurePublishDays: agreed(15),
  disclosureHangDays: { value: 30, article: '参照《聊城市物业管理条例》第五十三条', effectiveFrom: '2026-01-01' },
  boardPhotoDays: agreed(3),
  moneyAnswerDays: { value: 3, article: '参照《聊城市物业管理条例》第三十五条', effectiveFrom: '2026-01-01' },
  suggestionAnswerDays: { value: 7, article: '参照《聊城市物业管理条例》第三十八条', effectiveFrom: '2026-01-01' },
  moneySettleDays: agreed(7),
  moneyRulingDays: agreed(7),
  auditPetition: {
    of: [1, 5],
    test: 'atLeast',
    article: '参照《聊城市物业管理条例》第五十四条',
    effectiveFrom: '2026-01-01'
  },
  petitionDays: agreed(60),
  auditAnswerDays: agreed(15),
  missingGraceDays: agreed(15),
  pointRuleNoticeDays: agreed(7),
  redeemDays: agreed(3),
  fundReportMonths: { value: 3, article: '《中华人民共和国慈善法》第七十九条', effectiveFrom: '2024-09-05' },
  fundEmergencyReportDays: { value: 5, article: '《中华人民共和国慈善法》第七十二条', effectiveFrom: '2024-09-05' },
  fundFinalReportMonths: { value: 3, article: '《中华人民共和国慈善法》第七十九条', effectiveFrom: '2024-09-05' },
  matchPercentMin: { value: 10, article: '社区基金配捐办法（R15）：一成到五成', effectiveFrom: '2026-01-01' },
  matchPercentMax: { value: 50, article: '社区基金配捐办法（R15）：一成到五成', effectiveFrom: '2026-01-01' },
  marketSharePercent: { value: 2, article: '以商哺治：集市销售额的百分之二（R15、R33）', effectiveFrom: '2026-01-01' },
  publicFilingDays: { value: 10, article: '参照《山东省慈善条例》第二十一条', effectiveFrom: '2026-01-01' },
  fundHoldDays: agreed(60),
  fundDecisionFromFen: agreed(500_000),
  lawfulChannel: false,
  channelNote:
    '这是按《民法典》规则做的预表决。正式效力以当地住建部门的业主电子共同决策系统或书面表决为准；不上网的业主可以填纸质票。'
}
