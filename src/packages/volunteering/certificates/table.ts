/** Lines of help as a table of comma-separated values that Excel reads as it is. */
import { activityKinds } from 'types/activity-kinds'
import type { SheetLine } from 'types/hours'
import { clockField, dayField } from '@/ui/day-fields'
import { hoursFigure } from '../minutes-words'

/** Tells Excel that the text is UTF-8. */
const MARK = '\uFEFF'

const heads = [
  '我的编号',
  '邻居',
  '活动名称',
  '服务类别',
  '日期',
  '开始时间',
  '地点',
  '服务对象',
  '服务时间（小时）',
  '活动负责人',
  '记录人',
  '组织',
  '记录编号'
]

/** Quoted always; a cell that a spreadsheet would take for a formula is made a text. */
const cell = (text: string): string => `"${(/^[=+\-@]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

const rowOf = (line: SheetLine): string[] => [
  line.personCode,
  line.who,
  line.title,
  activityKinds[line.kind].name,
  dayField(line.startsAt),
  clockField(line.startsAt),
  line.place,
  line.forWhom,
  hoursFigure(line.minutes),
  line.host,
  line.confirmedBy ?? '',
  line.team,
  line.id
]

export const tableOf = (lines: readonly SheetLine[]): string =>
  MARK + [heads, ...lines.map(rowOf)].map(row => row.map(cell).join(',')).join('\r\n')
