/** A notice as a WeChat message: within what WeChat takes, whatever the notice says. */
import { asThing, pageOf, templateFor, valuesFor } from 'contexts/notices/rules/message'
import fc from 'fast-check'

test.each([
  ['/packages/meetings/show/index?id=g_1', 'meeting'],
  ['/packages/voting/show/index?id=d_1', 'decision'],
  ['/packages/matters/show/index?id=m_1', 'matter'],
  ['/pages/me/index', 'matter']
])('%s is a %s message', (link, kind) => {
  expect(templateFor(link)).toBe(kind)
})

test.each([
  ['您提的事办完了', '您提的事办完了'],
  ['字'.repeat(20), '字'.repeat(20)],
  ['字'.repeat(21), `${'字'.repeat(19)}…`],
  ['😀'.repeat(21), `${'😀'.repeat(19)}…`],
  ['两\n行', '两 行'],
  ['', '点开看详情'],
  [' \n\t ', '点开看详情']
])('%j becomes %j', (text, thing) => {
  expect(asThing(text)).toBe(thing)
})

test('any text becomes one to twenty characters on one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
      const length = [...asThing(text)].length
      expect(length).toBeGreaterThan(0)
      expect(length).toBeLessThanOrEqual(20)
      expect(asThing(text)).not.toMatch(/\p{Cc}/u)
    }),
    { seed: 20, numRuns: 500 }
  )
})

test('the message says what, when and in short', () => {
  const values = valuesFor(
    { title: '请您来开会', body: '6月9日 19:30，3号楼前广场，说充电桩的事。' },
    '2026年6月9日 19:30'
  )
  expect(values).toEqual({
    thing1: '请您来开会',
    time2: '2026年6月9日 19:30',
    thing3: '6月9日 19:30，3号楼前广场，说…'
  })
})

test('the page has no slash in front', () => {
  expect(pageOf('/packages/matters/show/index?id=m_1')).toBe('packages/matters/show/index?id=m_1')
})
