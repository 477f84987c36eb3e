/** What is hashed is exactly what was asked, and exactly who may answer. */
import { questionText, rollText } from 'contexts/voting/rules/frozen-text'
import fc from 'fast-check'

const asked = {
  regime: 'OWNER_SPECIAL' as const,
  scope: '371502/xianfeng/fude/jinqilin',
  question: '是否同意建充电桩？',
  details: '东西两处',
  specialMatter: 'common-use',
  options: [{ id: 'for', text: '同意' }],
  opensAt: 1000,
  closesAt: 2000
}

test('every word, answer and time of the question is in its text', () => {
  const changed = [
    { ...asked, regime: 'CONSULT' as const },
    { ...asked, scope: `${asked.scope}/g1` },
    { ...asked, question: '是否同意建充电桩?' },
    { ...asked, details: '' },
    { ...asked, specialMatter: 'rebuild' },
    { ...asked, options: [{ id: 'for', text: '赞成' }] },
    { ...asked, opensAt: 1001 },
    { ...asked, closesAt: 2001 }
  ]
  expect(new Set([asked, ...changed].map(questionText)).size).toBe(changed.length + 1)
})

const head = fc.record({
  voterKey: fc.integer({ min: 0, max: 9999 }).map(number => `v_${number}`),
  areaCenti: fc.nat({ max: 100_000 }),
  homes: fc.integer({ min: 1, max: 9 })
})

test('the same roll gives the same text in whatever order it came, another roll another', () => {
  fc.assert(
    fc.property(fc.uniqueArray(head, { selector: one => one.voterKey, minLength: 1 }), heads => {
      expect(rollText([...heads].reverse())).toBe(rollText(heads))
      const [first, ...rest] = heads
      if (first) expect(rollText([{ ...first, areaCenti: first.areaCenti + 1 }, ...rest])).not.toBe(rollText(heads))
      expect(rollText(rest)).not.toBe(rollText(heads))
    }),
    { seed: 3, numRuns: 200 }
  )
})
