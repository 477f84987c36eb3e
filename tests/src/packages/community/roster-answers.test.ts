/** What a person's taps on doubtful rows and same-named owners become when they are sent. */
import { isAnswered, togetherOf } from '@/packages/community/roster/same-owner'
import { answerOf, changedFields } from '@/packages/community/roster-rows/row-words'

const fields = { building: '1幢', home: '101', area: '约90平', owners: '' }

test('only what was really changed is sent, without the spaces around it', () => {
  expect(changedFields(fields, { area: ' 90.12 ', home: '101', building: ' 1幢 ' })).toEqual({ area: '90.12' })
})

test('a field may be emptied, and one that was empty may be filled', () => {
  expect(changedFields(fields, { home: '', owners: '徐芳' })).toEqual({ home: '', owners: '徐芳' })
})

test('a row that nobody has decided sends nothing, even when something was typed over it', () => {
  expect(answerOf({ row: 7, fields }, { acts: {}, typed: { 7: { area: '90' } } })).toEqual([])
})

test('only a correction carries fields', () => {
  const typed = { 7: { area: '90.12' } }
  expect(answerOf({ row: 7, fields }, { acts: { 7: 'correct' }, typed })).toEqual([
    { row: 7, act: 'correct', fields: { area: '90.12' } }
  ])
  expect(answerOf({ row: 7, fields }, { acts: { 7: 'accept' }, typed })).toEqual([{ row: 7, act: 'accept' }])
  expect(answerOf({ row: 7, fields }, { acts: { 7: 'leave-out' }, typed })).toEqual([{ row: 7, act: 'leave-out' }])
})

const question = {
  key: 'same-names-1',
  sentence: '同名',
  owners: ['徐芳'],
  groups: [
    { labels: ['1幢101', '1幢102'], paths: ['1/0/101', '1/0/102'] },
    { labels: ['2幢201'], paths: ['2/0/201'] },
    { labels: ['3幢301'], paths: ['3/0/301'] }
  ]
}

test('one owner means every home of the question, apart means none', () => {
  expect(togetherOf(question, { how: 'one', groups: [] })).toEqual([['1/0/101', '1/0/102', '2/0/201', '3/0/301']])
  expect(togetherOf(question, { how: 'apart', groups: [] })).toEqual([])
})

test('of some, only the ticked groups belong together, each with all its homes', () => {
  expect(togetherOf(question, { how: 'some', groups: [0, 2] })).toEqual([['1/0/101', '1/0/102', '3/0/301']])
})

test('“some” says nothing until two groups are ticked', () => {
  expect(isAnswered(undefined)).toBe(false)
  expect(isAnswered({ how: 'some', groups: [1] })).toBe(false)
  expect(isAnswered({ how: 'some', groups: [1, 2] })).toBe(true)
  expect(isAnswered({ how: 'apart', groups: [] })).toBe(true)
})
