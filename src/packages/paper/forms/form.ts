/** The forms that can be printed: what they are called, what they are about, when they are of use. */

export type FormName =
  | 'topic'
  | 'triage'
  | 'notice'
  | 'sign-in'
  | 'minutes'
  | 'result'
  | 'objection'
  | 'objections'
  | 'codes'
  | 'fund-report'
  | 'fund-final'
  | 'disclosure'
  | 'money-objection'
  | 'helpers'
  | 'certificate'
  | 'redemption'
  | 'settlement'

interface Form {
  title: string
  /** What `id` names. */
  about:
    | 'matter'
    | 'meeting'
    | 'fund'
    | 'objections'
    | 'place'
    | 'disclosure'
    | 'money-objection'
    | 'activity'
    | 'certificate'
    | 'redemption'
    | 'settlement'
  /** When it is taken out. */
  use: string
}

export const forms: Readonly<Record<FormName, Form>> = {
  topic: { title: '议题征集单', about: 'matter', use: '请邻居把想说的事写下来' },
  triage: { title: '该不该研判表', about: 'matter', use: '一起分清归谁办、怎么办' },
  notice: { title: '会议通知', about: 'meeting', use: '贴在单元门口和公告栏' },
  'sign-in': { title: '签到表', about: 'meeting', use: '没带手机的人签个名' },
  minutes: { title: '议事记录', about: 'meeting', use: '当场记下谁怎么说、说定了什么' },
  result: { title: '结果公告', about: 'matter', use: '办完了，贴出来给大家看' },
  objection: { title: '异议答复单', about: 'matter', use: '有人不同意怎么分的，书面答复' },
  objections: { title: '异议答复单', about: 'objections', use: '会上说定的事，有人不同意，书面答复' },
  disclosure: { title: '公共收益季度公示表', about: 'disclosure', use: '每个季度贴到公告栏，挂满三十天' },
  'money-objection': { title: '异议答复单', about: 'money-objection', use: '有人对公共收益有疑问，书面答复' },
  'fund-report': { title: '基金项目报告', about: 'fund', use: '每季贴出来，交给慈善总会' },
  'fund-final': { title: '基金项目总结报告', about: 'fund', use: '做完三个月内贴出来、存档' },
  codes: { title: '楼栋码和意见箱码', about: 'place', use: '贴在楼门口和意见箱上' },
  helpers: { title: '志愿服务签到表', about: 'activity', use: '没带手机的，来帮忙时签个名' },
  certificate: { title: '志愿服务记录证明', about: 'certificate', use: '核对、盖章，交给志愿者本人' },
  redemption: { title: '积分兑换单', about: 'redemption', use: '没带手机的，换东西时签个名' },
  settlement: { title: '商户结算单', about: 'settlement', use: '每月和合作商户对账、盖章' }
}

/** What is taken out without being about anything: codes belong to a place, answers to what was objected. */
export const blankForms = (Object.keys(forms) as FormName[]).filter(form =>
  ['matter', 'meeting', 'activity', 'redemption'].includes(forms[form].about)
)

export const isForm = (name: string): name is FormName => name in forms
