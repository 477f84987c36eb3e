/** The shape of a jurisdiction pack: every number the law sets, with its article and the day it came into force. */

export interface Provision {
  value: number
  article: string
  effectiveFrom: string
}

/** An exact fraction, e.g. two thirds as 2 of 3. */
export interface Fraction {
  of: readonly [number, number]
  /** `atLeast` (以上, the number itself counts) or `moreThan` (超过). Civil Code art. 1259 (L3). */
  test: 'atLeast' | 'moreThan'
  article: string
  effectiveFrom: string
}

/** The days on which the country's offices rest or work otherwise than by the week; dates as `2026-10-01`. */
export interface Holidays {
  /** Working days of the week that are free; a free Saturday or Sunday need not stand here. */
  free: readonly string[]
  /** Saturdays and Sundays that are worked. */
  worked: readonly string[]
  article: string
}

export interface Jurisdiction {
  name: string
  /** Days between the notice and the opening of an owners' vote (L11). */
  noticeDays: Provision
  /** Days within which a decision is published in the estate (L13). */
  publishWithinDays: Provision
  /** Days after the result during which anyone on the roll may object. */
  objectionDays: Provision
  /** Share of all area and of all heads that must take part (L2). */
  participation: Fraction
  /** Share of those taking part that must agree to the weighty matters, items 6–8 of art. 278 (L2, L4). */
  special: Fraction
  /** Share of those taking part that must agree to the other matters (L2). */
  ordinary: Fraction
  /** Working days for sorting a raised matter; methods.md (1). */
  triageWorkingDays: Provision
  /** Working days in which a recording is put into words. */
  wordWorkingDays: Provision
  /** Days within which somebody who asked to be registered is met, and a handing over is looked at. */
  registerDays: Provision
  /** Working days within which a request to correct one's data is answered. */
  dataAnswerWorkingDays: Provision
  /** Days for which the evidence of a decision is kept (L14). */
  evidenceDays: Provision
  /** Public holidays, year by year; a year that nobody has published yet is reckoned by the week alone. */
  holidays: readonly Holidays[]
  /** Hours after the sorting during which one objection may be raised; methods.md (1). */
  sortingObjectionHours: Provision
  /** Working days for the answer to it. */
  sortingAnswerWorkingDays: Provision
  /** Days until the first meeting about a matter. */
  meetWithinDays: Provision
  /** Days after a meeting or a consultation until it is decided how to go on. */
  decideWithinDays: Provision
  /** Days after the decision until the plan stands. */
  planWithinDays: Provision
  /** Days until whoever has an order says how it ended. */
  orderWithinDays: Provision
  /** The same where it is urgent. */
  urgentWithinDays: Provision
  /** The same for a matter that was taken up again. */
  againWithinDays: Provision
  /** Days for rating after the result. */
  judgeDays: Provision
  /** Days after the result until those concerned are asked again; methods.md (6). */
  laterAfterDays: Provision
  /** Days for that second rating; until its end the matter may be taken up again. */
  laterDays: Provision
  /** How often a matter may be taken up again. */
  reopenTimes: Provision
  /** Fewer ratings than this are not published; methods.md (6). */
  ratingsShownFrom: Provision
  /** A score so low or lower is answered by a supervisor; methods.md (6). */
  lowScore: Provision
  /** Working days for that answer. */
  superviseWorkingDays: Provision
  /** Working days for a person to look at what the platform could not decide. */
  checkWorkingDays: Provision
  /** Minutes that the platform has to judge a photo or recording; then a person looks (W2). */
  mediaAnswerMinutes: Provision
  /** Days after which an uploaded photo or recording that nobody attached to anything is taken away. */
  looseMediaDays: Provision
  /** Days for which the text or file of a decided check is kept, for an appeal. */
  checkKeptDays: Provision
  /** Days after the minutes are locked during which residents may object to them; methods.md (4). */
  minutesObjectionDays: Provision
  /** Days within which an objection to minutes is answered. */
  objectionAnswerDays: Provision
  /** Days before an agreed day on which whoever has the task is reminded. */
  taskReminderDays: Provision
  /** People from whom on anything of the common-ground view is shown. */
  groundPeopleMin: Provision
  /** Minute of China's day at which the one message about everything general goes out. */
  digestMinute: Provision
  /** Minutes of China's day between which no WeChat message goes out, but urgent ones. */
  quietFromMinute: Provision
  quietUntilMinute: Provision
  /** Hours before the end of a vote at which those who have not voted are reminded. */
  voteReminderHours: Provision
  /** Hours after which a notice that nobody at home opened is passed on by phone. */
  callAfterHours: Provision
  /** Days for which a home that does not want to be called is left alone. */
  noCallDays: Provision
  /** Days that a bulletin may hang at the most. */
  bulletinDaysMax: Provision
  /** Days between the notice of an ordinary meeting and its start; methods.md (4). */
  meetingNoticeDays: Provision
  /** Hours between the notice of an evening or courtyard meeting (or an urgent one) and its start. */
  meetingShortNoticeHours: Provision
  /** Hours before the start at which those who come or have not answered are reminded. */
  meetingReminderHours: Provision
  /** Hours after the start until which a host may send in what was noted without signal. */
  hostSheetHours: Provision
  /** Hours before an activity at which those who have a place are reminded. */
  activityReminderHours: Provision
  /** Hours after an activity at which its host is asked to confirm the hours. */
  helpConfirmHours: Provision
  /** Minutes of preparing and clearing up that may count beyond the time of an activity. */
  helpExtraMinutes: Provision
  /** 四一 (R11): 议事会 a month, reports a quarter, 恳谈 a half-year, successors a term. */
  councilsAMonth: Provision
  reportsAQuarter: Provision
  talksAHalfYear: Provision
  successorsATerm: Provision
  /** Days before the end of a period from which a target not yet met is red. */
  targetWarnDays: Provision
  /** Days after a quarter's end within which its money is published (M5: each quarter). */
  disclosurePublishDays: Provision
  /** Days for which it hangs in a conspicuous place (M5). */
  disclosureHangDays: Provision
  /** Days after publishing within which the board is photographed. */
  boardPhotoDays: Provision
  /** Days for the answer to an objection to the accounts (M6), and to a suggestion (M11). */
  moneyAnswerDays: Provision
  suggestionAnswerDays: Provision
  /** Days in which whoever asked says whether the answer is enough. */
  moneySettleDays: Provision
  /** Days for the community's word where it was not. */
  moneyRulingDays: Provision
  /** Share of all area and of all heads that may demand an audit (M7). */
  auditPetition: Fraction
  /** Days for which such a petition is open for signing. */
  petitionDays: Provision
  /** Days after it was reached until it is said who does the audit. */
  auditAnswerDays: Provision
  /** Days after an agreed day of payment from which on common income that is not booked counts as missing. */
  missingGraceDays: Provision
  /** Days between the publication of a change of the rule of points and the day on which it holds. */
  pointRuleNoticeDays: Provision
  /** Days within which what was redeemed must be collected. */
  redeemDays: Provision
  /** Months between reports of a fund project (B4: at least every three), days in an emergency, months for the last one. */
  fundReportMonths: Provision
  fundEmergencyReportDays: Provision
  fundFinalReportMonths: Provision
  /** Per cent of confirmed gifts that a match adds: at least, at most (methods 9). */
  matchPercentMin: Provision
  matchPercentMax: Provision
  /** 以商哺治: per cent of a market's sales for the fund (R15, R33). */
  marketSharePercent: Provision
  /** Days between the filing of a public raising and its beginning. */
  publicFilingDays: Provision
  /** Days for which the money of an approved spending is set aside. */
  fundHoldDays: Provision
  /** Fen from which on a spending of the fund needs a decision of its own. */
  fundDecisionFromFen: Provision
  /** True only where our result itself is the lawful decision; elsewhere it prepares the official system (L10). */
  lawfulChannel: boolean
  /** What a voter must be told about the standing of the result. */
  channelNote: string
}
