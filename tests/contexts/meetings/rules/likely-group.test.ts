/** Who does not say which group they belong to is counted by their home, where it tells. */
import { floorOf, likelyGroup } from 'contexts/meetings/rules/likely-group'

const compound = '371502/x/f/jql'
const home = (number: string, relation: 'owner' | 'tenant' = 'owner') => ({
  path: `${compound}/g1/3/2/${number}`,
  relation
})
const groups = (...ids: string[]) => ids.map(id => ({ id, name: id, affected: true }))

test.each([
  ['101', 1],
  ['302', 3],
  ['1203', 12],
  ['301b', 3],
  ['7', undefined],
  ['12345', undefined]
])('home %s lies on floor %s', (number, floor) => expect(floorOf(home(number).path)).toBe(floor))

test('a building has no floor', () => expect(floorOf(`${compound}/g1/301`)).toBeUndefined())

test.each<[string, string[], ReturnType<typeof home>, string]>([
  ['the ground floor', ['ground', 'upper', 'tenants'], home('101'), 'ground'],
  ['the second floor', ['ground', 'middle', 'upper'], home('202'), 'middle'],
  ['the third floor', ['ground', 'middle', 'upper'], home('302'), 'middle'],
  ['the fourth floor', ['ground', 'middle', 'upper'], home('401'), 'upper'],
  ['a tenant where floors do not matter', ['tenants', 'owners'], home('101', 'tenant'), 'tenants'],
  ['an owner where floors do not matter', ['tenants', 'owners'], home('101'), 'owners'],
  ['a floor that is not asked for', ['ground'], home('401'), ''],
  ['groups that no home tells', ['evowners', 'petless'], home('101'), '']
])('%s', (_words, ids, where, group) => expect(likelyGroup(groups(...ids), [where], compound)).toBe(group))

test('a home elsewhere tells nothing', () => {
  expect(likelyGroup(groups('ground'), [{ path: '371502/x/f/other/g1/3/2/101', relation: 'owner' }], compound)).toBe('')
  expect(likelyGroup(groups('ground'), [], compound)).toBe('')
})
