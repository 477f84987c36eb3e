/** A petition for an audit: a fifth of all area and a fifth of all heads, both, and then the audit has a clock. M7. */
import {
  isRunning,
  named,
  opened,
  type PetitionFacts,
  petitionAt,
  petitionClock,
  quartersWrong,
  reached,
  reported
} from 'contexts/revenue/rules/petition'
import { threshold } from 'contexts/voting'
import fc from 'fast-check'
import { lawAt } from 'kernel/law'
import type { PetitionState } from 'types/inspecting'

const DAY_MS = 86_400_000
const at = Date.UTC(2026, 5, 1)
const fifth = lawAt('371502/xianfeng/fude/jinqilin').auditPetition
const roll = { heads: 355, areaCenti: 3_660_905 }
const signing: PetitionFacts = {
  _id: 'ap_1',
  scope: '371502/xianfeng/fude/jinqilin',
  from: '2026-1',
  to: '2026-1',
  why: '广告费没有说清',
  by: '3号楼居民',
  authorId: 'p_asks',
  at,
  state: 'signing',
  closesAt: at + 60 * DAY_MS,
  roll,
  rollHash: '',
  lateTold: false
}

test.each([
  [71, 732_181, true],
  [70, 3_660_905, false],
  [355, 732_180, false],
  [71, 732_180, false],
  [0, 0, false]
])('%i heads with %i hundredths of a square metre of 355 and 3660905: enough is %s', (heads, areaCenti, met) => {
  expect(threshold('签名', fifth, roll, { heads, areaCenti })).toMatchObject({ met })
})

test('exactly a fifth is enough, for 以上 includes the number itself (Civil Code 1259)', () => {
  const exact = { heads: 500, areaCenti: 5_000_000 }
  expect(threshold('签名', fifth, exact, { heads: 100, areaCenti: 1_000_000 }).met).toBe(true)
  expect(threshold('签名', fifth, exact, { heads: 99, areaCenti: 1_000_000 }).missing).toEqual({
    heads: 1,
    areaCenti: 0
  })
})

test('who is still missing would just cross the line, for whatever roll', () => {
  const size = fc.integer({ min: 1, max: 10 ** 9 })
  fc.assert(
    fc.property(size, size, (heads, areaCenti) => {
      const outOf = { heads, areaCenti }
      const { missing } = threshold('签名', fifth, outOf, { heads: 0, areaCenti: 0 })
      expect(threshold('签名', fifth, outOf, missing).met).toBe(true)
      const less = { heads: missing.heads - 1, areaCenti: missing.areaCenti }
      expect(threshold('签名', fifth, outOf, less).met).toBe(false)
    }),
    { seed: 5, numRuns: 300 }
  )
})

test.each([
  ['2026-1', '2026-2', false],
  ['2026-2', '2026-1', true],
  ['2026-2', '2026-3', true],
  ['2023-3', '2026-2', false],
  ['2023-2', '2026-2', true]
])('an audit of %s to %s asked for in 2026-2: wrong is %s', (from, to, wrong) => {
  expect(quartersWrong(from, to, '2026-2')).toBe(wrong)
})

test('signing ends by itself at its last moment', () => {
  expect(petitionAt(signing, signing.closesAt - 1)).toBe(signing)
  expect(petitionAt(signing, signing.closesAt).state).toBe('lapsed')
})

test('while its words are looked at no day of signing is lost', () => {
  const waited = opened({ ...signing, state: 'checking' }, at + 2 * DAY_MS)
  expect(waited).toMatchObject({ state: 'signing', closesAt: signing.closesAt + 2 * DAY_MS })
  expect(opened(signing, at + DAY_MS)).toBe(signing)
})

test('once reached the audit is owed with a day for naming the firm, then one for its report', () => {
  const owed = reached(signing, { heads: 80, areaCenti: 800_000 }, 15, at)
  expect(owed).toMatchObject({ state: 'reached', dueAt: at + 15 * DAY_MS })
  expect(reached(owed, { heads: 90, areaCenti: 900_000 }, 15, at + DAY_MS)).toBe(owed)
  const audit = { firm: '聊城某某会计师事务所', doneBy: at + 60 * DAY_MS, by: '业委会委员', at: at + DAY_MS }
  const going = named(owed, audit)
  expect(going).toMatchObject({ state: 'auditing', dueAt: at + 60 * DAY_MS })
  expect(named(owed, { ...audit, doneBy: audit.at })).toBe('audit-day')
  expect(named(owed, { ...audit, doneBy: audit.at + 183 * DAY_MS })).toMatchObject({ state: 'auditing' })
  expect(named(owed, { ...audit, doneBy: audit.at + 183 * DAY_MS + 1 })).toBe('audit-day')
  const report = { by: '业委会委员', personId: 'p_c', text: '两笔没有发票，已补。', media: [], at: at + 50 * DAY_MS }
  expect(reported(owed, report)).toBe('petition-step')
  expect(typeof going === 'string' ? going : reported(going, report)).toMatchObject({ state: 'reported' })
})

test('the clock watches the roll, the end of signing and every owed word, and is quiet otherwise', () => {
  const when = (state: PetitionState, rest: Partial<PetitionFacts> = {}) =>
    petitionClock({ ...signing, state, ...rest })
  expect([when('frozen'), when('signing')]).toEqual([at + 60_000, signing.closesAt])
  expect([when('reached', { dueAt: 5 }), when('auditing', { dueAt: 6 })]).toEqual([5, 6])
  expect([when('reached', { dueAt: 5, lateTold: true }), when('lapsed'), when('reported'), when('checking')]).toEqual([
    null,
    null,
    null,
    null
  ])
  expect((['lapsed', 'reported'] as const).map(state => isRunning({ state }))).toEqual([false, false])
})
