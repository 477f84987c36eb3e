/** The duty list answers for the thirty real matters: each has an entry with the right party and way. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { liaocheng } from 'config/duty-lists/liaocheng'
import { dutiesAt } from 'kernel/duties'
import { dutyList } from 'types/matters'
import * as z from 'zod/mini'

/** Which entry a person would pick for each row of the file. */
const picked: Readonly<Record<string, string>> = {
  m01: 'canopy',
  m02: 'charging',
  m03: 'wall',
  m04: 'monitoring',
  m05: 'drain',
  m06: 'oil-drain',
  m07: 'neighbour-noise',
  m08: 'parking',
  m09: 'lift',
  m10: 'pets',
  m11: 'indoor-charging',
  m12: 'heating',
  m13: 'water',
  m14: 'rubbish',
  m15: 'lift-adverts',
  m16: 'common-rent',
  m17: 'hot-meals',
  m18: 'fitness',
  m19: 'greenery',
  m20: 'corridor-pact',
  m21: 'committee-election',
  m22: 'living-alone',
  m23: 'after-school',
  m24: 'handy-services',
  m25: 'office-parking',
  m26: 'labour-dispute',
  m27: 'night-market',
  m28: 'neighbour-leak',
  m29: 'corridor-light',
  m30: 'fire-lane'
}

/** Repair, whistle and claim are ways to have it done by someone; mediation happens at another door. */
const ways: Readonly<Record<string, string>> = {
  deliberation: 'deliberation',
  repair: 'order',
  whistle: 'order',
  claim: 'order',
  mediation: 'referred'
}

const rows = readFileSync(join(__dirname, 'fixtures', 'matters.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map(row => row.split(','))
  .map(([id = '', text = '', , party = '', route = '']) => ({ id, text, party, route }))

test('the file holds thirty matters and each has been looked at', () => {
  expect(rows.map(row => row.id)).toEqual(Object.keys(picked))
})

test.each(rows)('$id $text: $party', ({ id, party, route }) => {
  const duty = liaocheng.find(one => one.id === picked[id])
  expect(duty).toMatchObject({ party, route: ways[route] })
})

test('every entry keeps the contract, has an id of its own and says on what it rests', () => {
  expect(z.safeParse(dutyList.output, { items: [...liaocheng] }).success).toBe(true)
  expect(new Set(liaocheng.map(duty => duty.id)).size).toBe(liaocheng.length)
  for (const { id, title, basis } of liaocheng) {
    expect(id).toMatch(/^[0-9a-z-]{2,40}$/)
    expect(title.length).toBeGreaterThan(3)
    expect(basis).toMatch(/[法典]》|条例》|合同|职责清单|规约|程序/)
  }
})

test('the list holds in Liaocheng and nowhere else', () => {
  expect(dutiesAt('371502/xianfeng/fude/jinqilin')).toBe(liaocheng)
  expect(dutiesAt('370303/somewhere')).toEqual([])
})
