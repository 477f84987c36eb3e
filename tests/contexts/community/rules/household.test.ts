/** Who of a home may invite and take out whom, and how people of one home are called. */
import { calledAtHome, canRemove, mayInvite } from 'contexts/community/rules/household'

test('nobody at home makes an owner: a vote hangs on it', () => {
  for (const relation of ['owner', 'family', 'tenant'] as const) expect(mayInvite(relation)).not.toContain('owner')
})

test.each([
  ['owner', ['family', 'tenant']],
  ['family', ['family', 'tenant']],
  ['tenant', ['tenant']]
] as const)('%s invites %j', (relation, guests) => {
  expect(mayInvite(relation)).toEqual(guests)
})

const owner = { relation: 'owner' } as const
const marks = new Set(['mine', 'other-owner'])

test.each([
  ['whom the owner invited', owner, { relation: 'tenant', by: 'mine' }, true],
  ['whom another owner invited who is still there', owner, { relation: 'family', by: 'other-owner' }, false],
  ['whom somebody invited who is gone', owner, { relation: 'tenant', by: 'gone' }, true],
  ['whom staff joined', owner, { relation: 'family' }, false],
  ['another owner', owner, { relation: 'owner', by: 'mine' }, false],
  ['anybody, when family asks', { relation: 'family' }, { relation: 'tenant', by: 'mine' }, false],
  ['anybody, when a tenant asks', { relation: 'tenant' }, { relation: 'tenant', by: 'mine' }, false]
] as const)('taking out %s', (_who, asker, tie, may) => {
  expect(canRemove({ asker, askerMark: 'mine', tie, marks })).toBe(may)
})

test('people of a home are called by what they are to who looks, never by name', () => {
  expect(calledAtHome('owner', true, 'owner')).toBe('您')
  expect(calledAtHome('family', false, 'owner')).toBe('您的家人')
  expect(calledAtHome('owner', false, 'family')).toBe('您的家人（业主）')
  expect(calledAtHome('owner', false, 'tenant')).toBe('业主一家')
  expect(calledAtHome('family', false, undefined)).toBe('业主的家人')
})
