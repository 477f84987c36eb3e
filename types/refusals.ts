/** The closed list of refusals: code for machines, one plain Chinese sentence for people that says what to do next. */

/** What a refusal is to a machine. */
export type RefusalCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID'
  | 'CONFLICT'
  | 'TOO_EARLY'
  | 'TOO_LATE'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE'

type Sentence = readonly [RefusalCode, string]

/** Any operation may give these. */
export const commonReasons = {
  'not-signed-in': ['UNAUTHENTICATED', '没有认出您是谁。请从微信里重新打开“有事来聊”。'],
  'not-allowed': ['FORBIDDEN', '这一步不归您办。请找页面上写着的负责人。'],
  'not-found': ['NOT_FOUND', '没有找到。可能已经撤下，或您看不到它。请返回上一页刷新。'],
  'unknown-operation': ['NOT_FOUND', '这个版本太旧了。请完全关掉小程序再打开一次。'],
  'bad-input': ['INVALID', '有几处没填对。请照红字改好再发。'],
  'request-reused': ['CONFLICT', '这次提交和上次内容不一样了。请返回重新打开这一页再发。'],
  busy: ['UNAVAILABLE', '现在办的人太多。您填的都还在，过几秒再点一次就行。'],
  'too-often': ['RATE_LIMITED', '点得太快了。请歇一分钟再试，内容不会丢。'],
  'went-wrong': ['UNAVAILABLE', '出了点问题，没有办成。请再点一次；还不行就把下面的编号告诉社区。']
} as const satisfies Record<string, Sentence>

const ownReasons = {
  'stale-view': ['CONFLICT', '刚才有别人改过了。请刷新看看最新的再办。'],
  'text-risky': ['INVALID', '里面有不能发的话。请去掉骂人、广告或别人的隐私，再发一次。'],

  'code-wrong': ['INVALID', '这个邀请码不对或已经用过。请核对一遍，或请楼长、社区重新给一个。'],
  'code-tries': ['RATE_LIMITED', '试错太多次了。请一小时后再试，或直接到社区登记。'],
  'home-taken': ['CONFLICT', '您已经登记在这一户了，不用再登记。'],
  'person-unknown': ['NOT_FOUND', '没有这个“我的编号”。请让对方打开“我的”页再念一遍。'],
  'scope-exists': ['CONFLICT', '这里已经有同名的了。请换一个名字。'],
  'scope-missing': ['NOT_FOUND', '上一级还没有建。请先建好上一级。'],
  'term-wrong': ['INVALID', '任期不对：开始要早于结束，最长五年。请改好再发。'],
  'cannot-appoint': ['FORBIDDEN', '您不能任命这个职务。请找上一级。'],
  'file-unreadable': ['INVALID', '这个文件读不出来。请用 Excel（.xlsx）另存一份再传。'],
  'file-foreign': ['NOT_FOUND', '没有找到这个文件。请重新选择文件上传。'],
  'file-too-big': ['INVALID', '文件太大了（最多 5 MB、5000 行）。请按楼栋分成几份。'],
  'columns-unclear': ['CONFLICT', '有几列认不准。请先选好哪一列是房号、业主、面积。'],
  'rows-undecided': ['CONFLICT', '还有拿不准的行没处理。请逐行选“采用”“改正”或“不要”。'],
  'import-closed': ['TOO_LATE', '这份名册已经处理完了。要改请重新上传一份。'],
  'roster-changed': ['CONFLICT', '上传之后名册有了变动。请重新看一遍差别再确认。'],
  'phone-missing': ['NOT_FOUND', '这一户没有留电话。可以上门，或请楼长转告。'],

  'already-supported': ['CONFLICT', '您已经附议过了。'],
  'own-matter': ['CONFLICT', '这是您自己提的事，不用附议。'],
  'matter-closed': ['TOO_LATE', '这件事已经办结。还有问题请重新提一件。'],
  'matter-step': ['CONFLICT', '这件事现在不在这一步。请刷新看看走到哪了。'],
  'duty-unknown': ['INVALID', '没有这一条职责。请从清单里选一条。'],
  'evaluate-early': ['TOO_EARLY', '还没办完，办完再请您评。'],
  'evaluate-done': ['CONFLICT', '您已经评过了，谢谢。'],
  'evaluate-stranger': ['FORBIDDEN', '只有提的人和附议的人能评。'],

  'meeting-past': ['TOO_LATE', '这个会已经开过了。可以看纪要。'],
  'meeting-time': ['INVALID', '开会时间不对：要在一小时以后、三个月以内。请改时间。'],
  'meeting-not-started': ['TOO_EARLY', '会前一小时才能签到。请到时再扫。'],
  'meeting-code': ['INVALID', '签到码不对。请扫会场贴的码，或让主持人帮您签到。'],
  'minutes-locked': ['TOO_LATE', '纪要已经有人确认，不能再改。有补充请写进下一次会。'],
  'minutes-missing': ['TOO_EARLY', '纪要还没写好。写好会通知您。'],
  'not-present': ['FORBIDDEN', '只有到场的人能确认纪要。'],

  'notice-short': ['INVALID', '公示时间不够法定天数。请把开始表决的时间往后放。'],
  'window-wrong': ['INVALID', '表决时间不对：至少开放一天，最长六十天。请改时间。'],
  'roll-empty': ['CONFLICT', '这里还没有名册。请先导入业主名册。'],
  'not-on-roll': ['FORBIDDEN', '冻结的名册里没有您这一户。有疑问请在公示期内找社区。'],
  'not-open-yet': ['TOO_EARLY', '还没到表决时间。开始时会通知您。'],
  'voting-closed': ['TOO_LATE', '表决已经截止。可以看结果。'],
  'count-early': ['TOO_EARLY', '还没截止，不能计票。'],
  'count-done': ['CONFLICT', '已经计过票了。'],
  'recheck-same-person': ['CONFLICT', '复核要换一个人。请另一位工作人员来复核。'],
  'recheck-missing': ['TOO_EARLY', '还没有人计票。请先计票。'],
  'recheck-differs': ['CONFLICT', '两次计票不一致，结果不能公布。请一起核对选票。'],
  'decision-step': ['CONFLICT', '这件表决现在不在这一步。请刷新看看。']
} as const satisfies Record<string, Sentence>

export const sentences = { ...commonReasons, ...ownReasons }
export type Reason = keyof typeof sentences
