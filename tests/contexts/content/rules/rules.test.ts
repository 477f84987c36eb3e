/** The published rules, the platform's labels as rules, and the month's numbers. */
import { reasonOfLabel, ruleById, ruleOfLabel } from 'contexts/content/rules/labels'
import { monthNumbers, tallyOf } from 'contexts/content/rules/numbers'
import { moderationRules, ruleIds, textReasons } from 'types/content'
import { sentences } from 'types/refusals'

test.each([
  [10001, 'ad', 'text-ad'],
  [20001, 'politics', 'text-politics'],
  [20002, 'porn', 'text-porn'],
  [20003, 'abuse', 'text-abuse'],
  [20006, 'crime', 'text-crime'],
  [20008, 'fraud', 'text-fraud'],
  [20012, 'vulgar', 'text-vulgar'],
  [20013, 'rights', 'text-rights'],
  [21000, 'other', 'text-risky'],
  [99999, 'other', 'text-risky']
] as const)('the platform’s label %i is the rule %s, refused as %s', (label, rule, reason) => {
  expect([ruleOfLabel(label), reasonOfLabel(label)]).toEqual([rule, reason])
})

test('every rule is published once, with what is not allowed and how to rewrite', () => {
  expect(moderationRules.map(rule => rule.id)).toEqual([...ruleIds])
  for (const { title, forbidden, rewrite } of moderationRules) {
    expect(title.length).toBeLessThanOrEqual(16)
    expect([forbidden, rewrite].every(words => words.endsWith('。'))).toBe(true)
  }
  expect(ruleById('privacy').title).toBe('不露别人的隐私')
})

test('every refusal of a text says how to write it instead', () => {
  for (const reason of textReasons) expect(sentences[reason][1]).toMatch(/请.*。$/)
})

test('the month’s numbers add up: what was sent back at first, and what of it was let pass after an appeal', () => {
  const groups = [
    { key: tallyOf('waiting', undefined), count: 2 },
    { key: tallyOf('passed', undefined), count: 5 },
    { key: tallyOf('refused', 'ad'), count: 3 },
    { key: tallyOf('appealed', 'ad'), count: 1 },
    { key: tallyOf('upheld', 'abuse'), count: 1 },
    { key: tallyOf('overturned', 'abuse'), count: 2 },
    { key: null, count: 9 }
  ]
  expect(monthNumbers(groups)).toEqual({
    looked: 14,
    waiting: 2,
    passed: 5,
    refused: 7,
    appeals: 4,
    overturned: 2,
    rules: [
      { ruleId: 'ad', refused: 4, overturned: 0 },
      { ruleId: 'abuse', refused: 3, overturned: 2 }
    ]
  })
})

test('a month without any check is all zero', () => {
  expect(monthNumbers([])).toEqual({
    looked: 0,
    waiting: 0,
    passed: 0,
    refused: 0,
    appeals: 0,
    overturned: 0,
    rules: []
  })
})
