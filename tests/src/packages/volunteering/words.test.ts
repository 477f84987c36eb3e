/** Codes at the place, minutes in words, and the month's table. */
import type { SheetLine } from 'types/hours'
import { tableOf } from '@/packages/volunteering/certificates/table'
import { hoursFigure, minutesWords } from '@/packages/volunteering/minutes-words'

test.each([
  [0, '0 分钟', '0.00'],
  [59, '59 分钟', '0.98'],
  [60, '1 小时', '1.00'],
  [90, '1 小时 30 分', '1.50'],
  [100, '1 小时 40 分', '1.67'],
  [1500, '25 小时', '25.00']
])('%i minutes are %s, %s hours in the record', (minutes, words, figure) => {
  expect(minutesWords(minutes)).toBe(words)
  expect(hoursFigure(minutes)).toBe(figure)
})

test('the table has a line for each help, and no cell that a spreadsheet would calculate', () => {
  const line: SheetLine = {
    id: 'h_1',
    activityId: 'v_1',
    kind: 'clean',
    title: '=1+1',
    team: '帮帮队',
    place: '广场，"东门"',
    forWhom: '邻居',
    startsAt: Date.UTC(2026, 5, 6, 1),
    minutes: 90,
    points: 0,
    state: 'booked',
    host: '红邻书记 赵建国',
    confirmedBy: '红邻书记 赵建国',
    who: '1幢居民',
    personCode: '0123456789'
  }
  const [head, row, ...rest] = tableOf([line]).split('\r\n')
  expect(rest).toEqual([])
  expect(head).toContain('服务时间（小时）')
  expect(row).toContain(`"'=1+1"`)
  expect(row).toContain('"广场，""东门"""')
  expect(row).toContain('"2026-06-06","09:00"')
  expect(row).toContain('"1.50"')
})
