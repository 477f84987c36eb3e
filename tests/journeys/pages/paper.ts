/** Pages of what is printed. */
import { resident, secretary } from '../../../local/demo/people'
import type { PageCase } from './page-case'
import { aboutMatter, calledMeeting } from './town'

const meeting = (form: string): NonNullable<PageCase['prepare']> => {
  return async hand => ({ form, id: await calledMeeting(hand, '充电桩建在哪儿') })
}

export const pages: PageCase[] = [
  { path: 'packages/paper/list/index', as: resident, name: 'forms', says: '议题征集单' },
  {
    path: 'packages/paper/print/index',
    as: secretary,
    name: 'print-notice',
    prepare: meeting('notice'),
    says: '存成 PDF，去打印'
  },
  {
    path: 'packages/paper/picture/index',
    as: resident,
    name: 'picture',
    prepare: async hand => ({ matter: (await aboutMatter('东边围墙倒了')(hand)).id }),
    says: '存成图片，发到群里'
  },
  {
    path: 'packages/paper/print/index',
    as: resident,
    name: 'print-topic',
    prepare: async hand => ({ form: 'topic', ...(await aboutMatter('有人遛狗不牵绳')(hand)) }),
    says: '存成 PDF，去打印'
  }
]
