/** Whom a meeting concerns is counted group by group, and no affected group is missing unnoticed. */
import { areDistinct, isGroup, standingOf, unanswered } from 'contexts/meetings/rules/groups'
import { dutiesAt } from 'kernel/duties'
import { formFacts, meetingForms } from 'types/meeting-forms'
import { concernedBy, usualGroups } from 'types/stakeholders'

const ground = { id: 'ground', name: '一楼住户', affected: true, expected: 12 }
const upper = { id: 'upper', name: '四层以上住户', affected: true }
const elders = { id: 'elders', name: '老人家里', affected: false }
const groups = [ground, upper, elders]
const count = (groupId: string, coming: number, present: number) => ({ groupId, coming, present })

test('before the doors open it counts who says they come, afterwards who is there', () => {
  const counts = [count('ground', 2, 0), count('upper', 0, 3), count('', 4, 1)]
  expect(standingOf(groups, counts, false).missing).toEqual(['upper'])
  expect(standingOf(groups, counts, true).missing).toEqual(['ground'])
  expect(standingOf(groups, counts, true)).toMatchObject({
    groups: [
      { ...ground, coming: 2, present: 0 },
      { ...upper, coming: 0, present: 3 },
      { ...elders, coming: 0, present: 0 }
    ],
    ungrouped: { coming: 4, present: 1 }
  })
})

test('a group that is only welcome is never missing', () => {
  expect(standingOf([elders], [], true).missing).toEqual([])
})

test('who came for a group that is no longer listed is still counted', () => {
  expect(standingOf([ground], [count('gone', 2, 1), count('', 1, 1)], false).ungrouped).toEqual({
    coming: 3,
    present: 2
  })
})

test('the host answers for missing groups one after the other', () => {
  expect(unanswered(['ground', 'upper'], undefined)).toEqual(['ground', 'upper'])
  expect(unanswered(['ground', 'upper'], { groupIds: ['ground'] })).toEqual(['upper'])
  expect(unanswered([], { groupIds: ['ground'] })).toEqual([])
})

test('groups that cannot be told apart are not taken', () => {
  expect(areDistinct(groups)).toBe(true)
  expect(areDistinct([ground, { ...upper, id: 'ground' }])).toBe(false)
  expect(areDistinct([ground, { ...upper, name: '一楼住户' }])).toBe(false)
})

test('one may name a listed group or none', () => {
  expect([isGroup(groups, undefined), isGroup(groups, 'ground'), isGroup(groups, 'nobody')]).toEqual([
    true,
    true,
    false
  ])
})

test('every group that is suggested anywhere has its words, at least one of each matter is affected, at most eight', () => {
  const named = Object.values(concernedBy).flatMap(({ affected, others }) => [...affected, ...others])
  for (const id of [...named, ...meetingForms.flatMap(form => formFacts[form].groups)])
    expect(usualGroups[id]).toBeDefined()
  for (const { affected, others } of Object.values(concernedBy)) {
    expect(affected.length).toBeGreaterThan(0)
    expect(new Set([...affected, ...others]).size).toBe(affected.length + others.length)
    expect(affected.length + others.length).toBeLessThanOrEqual(8)
  }
  const short = Object.values(usualGroups).every(name => name.length <= 20)
  expect(short).toBe(true)
})

test('whatever the duty list sends to a meeting has its groups', () => {
  const discussed = dutiesAt('371502').filter(duty => duty.route === 'deliberation')
  expect(discussed.filter(({ id }) => !concernedBy[id]).map(({ id }) => id)).toEqual([])
})
