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

interface Form {
  title: string
  /** What `id` names. */
  about: 'matter' | 'meeting' | 'objections' | 'place'
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
  codes: { title: '楼栋码和意见箱码', about: 'place', use: '贴在楼门口和意见箱上' }
}

/** What is taken out without being about anything: codes belong to a place, answers to what was objected. */
export const blankForms = (Object.keys(forms) as FormName[]).filter(
  form => forms[form].about === 'matter' || forms[form].about === 'meeting'
)

export const isForm = (name: string): name is FormName => name in forms
