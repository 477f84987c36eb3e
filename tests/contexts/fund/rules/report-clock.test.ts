/** When reports are due, to the day of the calendar in China. */
import { reportWordAt } from 'contexts/fund/rules/project-clock'
import { endOfDaysLater, endOfMonthsLater, reportDueAt } from 'contexts/fund/rules/report-clock'

const at = (text: string): number => Date.parse(`${text}+08:00`)
const law = { months: 3, emergencyDays: 5, finalMonths: 3 }

test.each([
  ['2026-03-14T09:00:00', '2026-06-14T23:59:59.999'],
  ['2026-11-30T09:00:00', '2027-02-28T23:59:59.999'],
  ['2027-11-30T23:59:59', '2028-02-29T23:59:59.999'],
  ['2026-01-31T00:00:00', '2026-04-30T23:59:59.999'],
  ['2026-10-01T00:00:00', '2027-01-01T23:59:59.999']
])('three months after %s end with %s', (from, until) => {
  expect(endOfMonthsLater(at(from), 3)).toBe(at(until))
})

test('five days of an emergency end with the fifth day', () => {
  expect(endOfDaysLater(at('2026-06-01T23:30:00'), 5)).toBe(at('2026-06-06T23:59:59.999'))
  expect(reportDueAt('emergency', at('2026-06-01T00:00:00'), law)).toBe(at('2026-06-06T23:59:59.999'))
})

test('one is reminded seven days before, once more when it is late, then no more', () => {
  const due = at('2026-06-14T23:59:59.999')
  const project = { state: 'working' as const, emergency: false, reportDueAt: due }
  expect(reportWordAt(project)).toBe(due - 7 * 86_400_000)
  expect(reportWordAt({ ...project, emergency: true })).toBe(due - 86_400_000)
  expect(reportWordAt({ ...project, reportTold: 'soon' })).toBe(due + 1)
  expect(reportWordAt({ ...project, reportTold: 'late' })).toBeNull()
  expect(reportWordAt({ ...project, state: 'closed' })).toBeNull()
})
