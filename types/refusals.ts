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
  'text-ad': ['INVALID', '这段话像广告。请去掉店名、价钱、优惠和加好友的话，只写小区里的事，再发一次。'],
  'text-abuse': ['INVALID', '里面有骂人的话。请写清哪一天、在哪里、发生了什么，不写骂人的话，再发一次。'],
  'text-fraud': ['INVALID', '这段话像骗钱的信息。请去掉返利、转账、代办这类话；想提醒大家防骗，只写经过。'],
  'text-porn': ['INVALID', '里面有色情的内容。请去掉；是反映问题的，只写时间和地点，再发一次。'],
  'text-crime': ['INVALID', '里面写了违法的事。要报警请打 110；这里只写对小区的影响，再发一次。'],
  'text-politics': ['INVALID', '里面有平台不允许发的时政内容。请只写小区、楼栋里要办的事，再发一次。'],
  'text-vulgar': ['INVALID', '里面有低俗或吓人的话。请换一种说法，讲清是什么问题，再发一次。'],
  'text-rights': ['INVALID', '里面像是用了别人的文章或商标。请用自己的话说，再发一次。'],
  'text-risky': ['INVALID', '里面有不能发的话。请只写看到的事和想怎么办，或请楼长、社区帮您写，再发一次。'],
  'media-gone': ['NOT_FOUND', '没有收到这个文件。请重新选一次照片或重新录一遍。'],
  'media-big': ['INVALID', '文件太大了：照片最大 5 MB，录音最大 2 MB。请换一张小一点的，或录短一点。'],
  'media-type': ['INVALID', '这个文件不是照片或录音。照片请用 jpg、png、webp，录音请用 mp3、m4a、wav。'],
  'media-missing': ['NOT_FOUND', '有照片或录音找不到了。请去掉它，重新加一次再发。'],
  'media-refused': ['INVALID', '有照片或录音没有通过检查。请去掉它，换一个再发。'],

  'check-rule': ['INVALID', '退回时要选一条规则，作者才知道怎么改。请选好再点退回。'],
  'check-own': ['FORBIDDEN', '这是您自己发的，不能自己看自己的。请让另一位工作人员来看。'],
  'check-decided': ['CONFLICT', '别人刚刚已经看过这一条了。请看下一条。'],
  'check-same-person': ['CONFLICT', '作者请求重看，要换一个人看。请另一位工作人员来看。'],
  'check-open': ['TOO_EARLY', '这一条没有被退回，不用申诉。'],
  'check-late': ['TOO_LATE', '申诉的时间已经过了。可以照规则改好再发，或到社区当面说。'],
  'check-appealed': ['CONFLICT', '您已经请人重看过一次了。可以照规则改好再发，或到社区当面说。'],

  'code-wrong': ['INVALID', '这个邀请码不对或已经用过。请核对一遍，或请楼长、社区重新给一个。'],
  'code-tries': ['RATE_LIMITED', '试错太多次了。请一小时后再试，或直接到社区登记。'],
  'invite-relation': ['FORBIDDEN', '业主要请社区看过房产证再登记。您可以邀请同住的家人；业主和家人也可以邀请租户。'],
  'not-at-home': ['FORBIDDEN', '您没有登记在这一户。请回“我的”页看看您登记的是哪一户。'],
  'member-not-yours': ['FORBIDDEN', '他不是您邀请来的，您不能请他退出。请找楼长或社区。'],
  'join-asked': ['CONFLICT', '您已经请过楼长了，还在等他来。请在“我的”页看进展。'],
  'ask-closed': ['CONFLICT', '这一条已经办完了。请看下一条。'],
  'hand-over-open': ['CONFLICT', '这一户已经报过易主，在等社区核对。请等社区联系。'],
  'hand-over-self': ['CONFLICT', '这个编号是您自己的，或他已经是这一户的业主。请核对一遍。'],
  'hand-over-closed': ['CONFLICT', '这次易主已经办完了。请刷新看看结果。'],
  'code-unknown': ['NOT_FOUND', '没有这个楼码。请对准门口贴的码再扫一次，或照着码下面的字母数字填。'],
  'post-missing': ['NOT_FOUND', '您现在没有这个职务。请刷新“我的”页。'],
  'post-held': ['CONFLICT', '您还担任着职务。请先请社区结束职务，交接好了再注销。'],
  'correction-answered': ['CONFLICT', '这一条已经答复过了。请看下一条。'],
  'proof-missing': ['NOT_FOUND', '没有这个注销编号。请核对十二位数字。'],
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
  'report-own': ['CONFLICT', '这是您自己提的事。想改内容，请联系社区工作人员。'],
  'report-done': ['CONFLICT', '这条您已经说过了。审核的人看过以后会告诉您。'],
  'report-settled': ['CONFLICT', '审核的人已经看过这条内容了。还觉得不妥，请找社区工作人员当面说。'],
  'matter-step': ['CONFLICT', '这件事现在不在这一步。请刷新看看走到哪了。'],
  'duty-unknown': ['INVALID', '没有这一条职责。请从清单里选一条。'],
  'evaluate-early': ['TOO_EARLY', '还没办完，办完再请您评。'],
  'evaluate-done': ['CONFLICT', '您已经评过了，谢谢。'],
  'evaluate-stranger': ['FORBIDDEN', '只有提的人和附议的人能评。'],
  'evaluate-late': ['TOO_LATE', '这一轮评议已经结束。还有话说，可以告诉楼长或社区。'],
  'next-door-missing': ['INVALID', '转办和不办都要写明去哪里办。请填上单位名称，最好有电话。'],
  'sorting-late': ['TOO_LATE', '过了提异议的时间。有新情况请重新提一件，或告诉楼长。'],
  'sorting-objected': ['CONFLICT', '这次分派已经有人提过异议。请看页面上的答复，有话可以告诉楼长。'],
  'sorting-unobjected': ['CONFLICT', '这件事没有等着答复的异议。请刷新看看。'],
  'sorting-same-person': ['FORBIDDEN', '谁分的不能自己答复异议。请社区书记或另一位工作人员来答复。'],
  'supervision-missing': ['CONFLICT', '这件事没有等着回访的评价。请刷新看看。'],
  'reopen-late': ['TOO_LATE', '结果公布已经很久，不能再要求重办。还有问题请重新提一件。'],
  'reopen-often': ['TOO_LATE', '要求重办的次数用完了。还有问题请直接找社区书记当面说。'],

  'behalf-elsewhere': ['INVALID', '您替的这一户不在您服务的地方，或不住这个小区。请核对编号和门牌。'],
  'like-missing': ['NOT_FOUND', '没有找到那个办法。请不带它，直接把事提出来。'],
  'proxy-settled': ['CONFLICT', '这件事本人已经答复过，或不是别人代提的。请刷新看看。'],
  'confirm-same-person': ['FORBIDDEN', '替人提的人不能自己确认。请另一位楼长或网格员打电话、上门问一声。'],
  'merge-self': ['INVALID', '不能并到它自己。请选另一件事。'],
  'merge-elsewhere': ['INVALID', '只能并到同一个小区里、还没出结果的事。请换一件。'],
  'merge-direction': ['CONFLICT', '请把后提的、没往前走的，并到先提的、走得更远的那件里。'],
  'author-gone': ['NOT_FOUND', '提这件事的人现在没有登记在任何一户。请在事情下面写明，等他来找。'],
  'plan-twice': ['INVALID', '图上有重复的，或有不是这个小区的楼。请去掉再存。'],

  'meeting-past': ['TOO_LATE', '这个会已经开过了。可以看纪要。'],
  'meeting-time': ['INVALID', '开会时间不对：要在一小时以后、三个月以内。请改时间。'],
  'meeting-not-started': ['TOO_EARLY', '会前一小时才能签到。请到时再扫。'],
  'meeting-code': ['INVALID', '签到码不对。请扫会场贴的码，或让主持人帮您签到。'],
  'meeting-cancelled': ['CONFLICT', '这个会取消了。原因写在会的页面上。'],
  'meeting-notice': ['INVALID', '这种会要早几天通知，邻居才来得及。请把时间往后放；等不了，就写一句为什么急。'],
  'meeting-form': ['FORBIDDEN', '这种会不归您召集。请换一种会，或请红邻书记、社区来召集。'],
  'meeting-groups': ['INVALID', '“跟谁有关”里有两条一样的。请去掉一条再发。'],
  'meeting-group': ['INVALID', '没有这一类人。请从页面上列的里面选一类。'],
  'groups-unanswered': ['CONFLICT', '有一方没有人来。请先写一句打算怎么去问他们，再写纪要。'],
  'meeting-besides': ['INVALID', '接待日要有物业经理一起接待。请写上是谁，再发通知。'],
  'meeting-neutral': ['FORBIDDEN', '这件事是您自己提的，主持要换一个人才公道。请另一位书记或社区来召集、抽签。'],
  'meeting-same': ['INVALID', '时间、地点都没有变。请改好再发。'],
  'facts-closed': ['TOO_LATE', '已经开始说了，情况不能再改。有补充请写进纪要。'],
  'slot-taken': ['CONFLICT', '这个时间刚才被别人约了。请换一个时间。'],
  'slot-unknown': ['INVALID', '没有这个时间。请从列出来的时间里选一个。'],
  'draw-nobody': ['TOO_EARLY', '还没有新到的人要排。等有人签到了再抽。'],
  'pair-self': ['INVALID', '不能选自己。请让那位邻居念他“我的”页里的编号。'],
  'sheet-late': ['TOO_LATE', '会开过三天多了，补记送不上来了。请把手机上记的抄进纪要。'],
  'minutes-locked': ['TOO_LATE', '纪要已经有人确认，不能再改。有补充请写进下一次会。'],
  'minutes-missing': ['TOO_EARLY', '纪要还没写好。写好会通知您。'],
  'not-present': ['FORBIDDEN', '只有到场的人能确认纪要、说纪要写得不对。您可以对说定的事提异议。'],
  'minutes-times': ['INVALID', '开会的时间不对：结束要晚于开始，不能晚于现在。请改好再发。'],
  'objection-late': ['TOO_LATE', '提异议的日子过了。还有意见，请对这件事重新提，或找主持人说。'],
  'objection-many': ['CONFLICT', '您对这个会提的异议已经有三条了。请等答复，再补充请当面找主持人说。'],
  'objection-answered': ['CONFLICT', '这条异议已经答复过了。请刷新看看。'],
  'task-closed': ['CONFLICT', '这件事已经记为办好了。请刷新看看。'],
  'task-delayed': ['CONFLICT', '已经往后推过一次，不能再推。请办好，或到下一次会上说。'],
  'task-date': ['INVALID', '新的日子不对：要晚于原来的日子和今天，最多推三个月。请改好再发。'],
  'ground-there': ['CONFLICT', '已经有人开了。请刷新，直接加一句话就行。'],
  'ground-closed': ['TOO_LATE', '已经停了，不能再加、再点。可以看结果。'],
  'statements-many': ['CONFLICT', '话已经加满了。请先点一点别人写的。'],
  'statement-same': ['CONFLICT', '已经有一样的话了。请直接点那一句同意不同意。'],
  'statement-taken': ['CONFLICT', '已经有人对这句话表了态，不能再改。可以另加一句。'],
  'statement-gone': ['NOT_FOUND', '这句话改过或撤下了。请看下一句。'],

  'bulletin-until': ['INVALID', '挂到哪天不对：至少挂一小时，最长三十天。请改时间。'],
  'bulletin-urgent': ['FORBIDDEN', '夜里也要发的急事，请找红邻书记或社区发。您可以不选“急事”再发。'],
  'bulletin-down': ['CONFLICT', '这条公告已经撤下了。'],
  'calls-wide': ['INVALID', '电话名单按小区、楼栋看。请先选一个小区。'],
  'call-done': ['CONFLICT', '这一户已经有人说到了，不用再打。请看下一户。'],

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
