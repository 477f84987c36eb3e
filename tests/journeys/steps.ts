/** What is done at each sentence of the tour, under exactly that sentence. */
import type { Phone } from './phone'

type Step = (phone: Phone) => Promise<void>

const TITLE = '小区充电桩太少'
const ITEM = '改变共有部分的用途或者利用共有部分从事经营活动（第八项）'

/** Taps one after the other. */
async function taps(phone: Phone, ...all: string[]): Promise<void> {
  for (const words of all) await phone.tap(words)
}

const openMeeting = (phone: Phone) => taps(phone, '议决', '开会', TITLE)

const raise: Step = async phone => {
  await phone.as('徐芳')
  await phone.tap('我有事说')
  if (phone.elder) await phone.tap('我自己写')
  await phone.fill('一句话说清楚', TITLE)
  if (phone.elder) await phone.tap('写好了')
  await phone.tap('交上去')
  await phone.see('等着分办')
}

const support: Step = async phone => {
  await phone.scene('让 20 位邻居附议最新的事')
  await phone.see('20 人附议')
  await phone.shoot('matter')
}

const triage: Step = async phone => {
  await phone.as('刘敏')
  await taps(phone, '我的', '工作台', TITLE, '分清该谁办', '建充电桩、车棚')
  await phone.fill('为什么要大家一起议', '要占用共有的绿地和车位，得大家一起定。')
  await phone.tap('就这样分')
  await phone.see('正在商议')
}

const call: Step = async phone => {
  await phone.as('赵建国')
  await taps(phone, '我的', '工作台', TITLE, '召集大家来议')
  await phone.fill('在哪儿开', '3 号楼前广场')
  await taps(phone, '给邻居发通知', '发通知')
  await phone.see('现在：等开会')
}

const reply: Step = async phone => {
  await phone.as('徐芳')
  await openMeeting(phone)
  await phone.tap('我要去')
  await phone.see('您说了要去，谢谢')
}

const gather: Step = async phone => {
  await phone.scene('快进到开会的时候，让 9 位邻居来签到')
  await phone.as('赵建国')
  await openMeeting(phone)
  await phone.tap('亮出签到码')
  await phone.see('到场 9 人')
}

const signIn: Step = async phone => {
  await phone.as('徐芳')
  await openMeeting(phone)
  await phone.scan('到了，扫码签到')
  await phone.see('您签到了')
}

const minute: Step = async phone => {
  await phone.as('赵建国')
  await openMeeting(phone)
  await phone.tap('写纪要')
  await phone.fill('说定什么', '东侧建 12 个、西侧建 8 个，离楼 6 米以上。')
  await phone.fill('谁负责', '红邻书记')
  await phone.takeDay('哪天以前办好')
  await phone.tap('写好了，请大家确认')
  await phone.see('等到场的人确认')
}

const confirm: Step = async phone => {
  await phone.as('徐芳')
  await openMeeting(phone)
  await phone.tap('我在场，确认纪要')
  await phone.see('纪要定了，不再改')
  await phone.shoot('minutes')
}

const propose: Step = async phone => {
  await phone.as('赵建国')
  await openMeeting(phone)
  await taps(phone, '说的是这件事', '发起表决', '业主表决', ITEM)
  await phone.fill('问什么', '是否同意在小区建 20 个电动车充电桩？')
  await taps(phone, '看好了，公示', '冻结并公示')
  await phone.see('现在：公示，大家先看看')
}

const castOwn: Step = async phone => {
  await phone.scene('快进到可以投票的时候')
  await phone.as('徐芳')
  await phone.shoot('near')
  await taps(phone, '议决', '正在投', '同意')
  await phone.shoot('ballot')
  await phone.tap('投出这一票')
  await phone.see('您投了：同意')
  await phone.see('回执')
}

const castElder: Step = async phone => {
  await phone.as('林海')
  await phone.shoot('elder-home')
  await taps(phone, '投票', '正在投', '同意')
  await phone.shoot('elder-ballot')
  await phone.tap('投出这一票')
  await phone.see('您投了：同意')
}

const count: Step = async phone => {
  await phone.scene('让 280 位业主投票')
  await phone.scene('快进到投票截止')
  await phone.as('刘敏')
  await taps(phone, '我的', '工作台', '等着计票', '计票')
  await phone.see('现在：等另一个人复核')
}

const recheck: Step = async phone => {
  await phone.as('陈涛')
  await taps(phone, '我的', '工作台', '换个人复核', '复核并公布', '复核并公布')
  await phone.see('通过了')
  await phone.shoot('result')
}

const work: Step = async phone => {
  await phone.as('赵建国')
  await taps(phone, '我的', '工作台', TITLE, '公布办理方案')
  await phone.fill('筹人：谁来办', '赵建国牵头，物业出人，业主代表监督。')
  await phone.fill('筹钱：钱从哪来', '运营公司出钱建，小区不花钱。')
  await phone.fill('筹政策：按什么办', '照业主表决的结果，报消防备案。')
  await phone.fill('筹服务：还请谁帮', '供电公司接线。')
  await phone.tap('公布方案')
  await phone.tap('说一说进展')
  await phone.fill('现在办到哪了', '线接好了，先装东侧 12 个。')
  await phone.tap('告诉邻居')
  await phone.tap('办完了，公布结果')
  await phone.fill('办成什么样', '20 个充电桩都装好了，扫码就能用。')
  await phone.fill('大家得到什么', '有电动车的人家不用再飞线充电。')
  await taps(phone, '公布结果', '公布结果')
  await phone.see('办完了，请评一评')
}

const rate: Step = async phone => {
  await phone.as('徐芳')
  await taps(phone, '我的事', TITLE, '评一评办得怎么样')
  for (const part of ['过程', '结果', '态度']) await phone.answer(part, '很好')
  await phone.tap('评好了')
  await phone.see('您已经评过了，谢谢。')
  await phone.scene('让附议的邻居来评')
  await phone.see('21 人评过')
  await phone.shoot('rated')
}

export const steps: Readonly<Record<string, Step>> = {
  '中间是徐芳的手机：点「我有事说」，在「一句话说清楚」里写「小区充电桩太少」，点「交上去」。': raise,
  '在右边点「让 20 位邻居附议最新的事」，手机上就写着「20 人附议」。': support,
  '左边换成刘敏：点「我的」「工作台」「小区充电桩太少」「分清该谁办」，选「建充电桩、车棚」，写上为什么，点「就这样分」。':
    triage,
  '换成赵建国：点「我的」「工作台」「小区充电桩太少」「召集大家来议」，写上「在哪儿开」，点「给邻居发通知」「发通知」。':
    call,
  '换成徐芳：点「议决」「开会」「小区充电桩太少」「我要去」。': reply,
  '在右边点「快进到开会的时候，让 9 位邻居来签到」；换成赵建国，打开这个会，点「亮出签到码」。': gather,
  '换成徐芳：打开这个会，点「到了，扫码签到」，再点右边新出来的那个码，手机上写着「您签到了」。': signIn,
  '换成赵建国：打开这个会，点「写纪要」，写上「说定什么」「谁负责」「哪天以前办好」，点「写好了，请大家确认」。':
    minute,
  '换成徐芳：打开这个会，看过纪要，点「我在场，确认纪要」；从这时起，纪要一个字也不能改。': confirm,
  '换成赵建国：在这个会里点「说的是这件事」「发起表决」，选「业主表决」「改变共有部分的用途或者利用共有部分从事经营活动（第八项）」，点「看好了，公示」「冻结并公示」。':
    propose,
  '公示要满 15 天：在右边点「快进到可以投票的时候」；换成徐芳，点「议决」「正在投」，选「同意」，点「投出这一票」，拿到「回执」。':
    castOwn,
  '换成林海，他用长辈版：点「投票」「正在投」，选「同意」，点「投出这一票」。': castElder,
  '在右边点「让 280 位业主投票」「快进到投票截止」；换成刘敏，点「我的」「工作台」「等着计票」「计票」。': count,
  '换成陈涛，同样打开它，点「复核并公布」「复核并公布」：两个人计的一样，手机上写着「通过了」。': recheck,
  '换成赵建国：回到这件事，先「公布办理方案」，再「说一说进展」，最后「办完了，公布结果」。': work,
  '换成徐芳：点「我的事」「小区充电桩太少」「评一评办得怎么样」，三样都选「很好」，点「评好了」；在右边点「让附议的邻居来评」，手机上写着「21 人评过」。':
    rate
}
