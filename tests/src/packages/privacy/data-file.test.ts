/** One's data as files: everything in it, by kind, for eyes and for programs. */
import { byKind, machineReadable, readable } from '@/packages/privacy/data-file'

const at = Date.UTC(2026, 5, 1, 1)
const items = [
  { what: '您提的事', title: '充电桩太少', at, lines: [{ name: '您写的', value: '太危险了。' }] },
  { what: '给您的通知', title: '开会', at, lines: [] },
  { what: '您提的事', title: '路灯不亮', lines: [] }
]

test('kinds stand in the order in which they came, with everything of one kind together', () => {
  expect(byKind(items).map(({ what, items: found }) => [what, found.length])).toEqual([
    ['您提的事', 2],
    ['给您的通知', 1]
  ])
})

test('the file to read says every word that was kept, and when', () => {
  const text = readable(items, at)
  for (const word of [
    '充电桩太少',
    '您写的：太危险了。',
    '路灯不亮',
    '开会',
    '【您提的事】共 2 条',
    '2026 年 6 月 1 日'
  ]) {
    expect(text).toContain(word)
  }
})

test('the file for programs gives back exactly what was kept', () => {
  expect(JSON.parse(machineReadable(items, at))).toEqual({ exportedAt: '2026-06-01T01:00:00.000Z', items })
})
