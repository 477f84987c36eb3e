/** What can be kept wrongly, in words. */
import type { CorrectionView } from 'types/privacy'

export const subjectWords: Readonly<Record<CorrectionView['what'], string>> = {
  home: '住哪一户',
  relation: '业主、家人还是租户',
  area: '面积',
  phone: '电话',
  text: '我写的话',
  other: '别的'
}
