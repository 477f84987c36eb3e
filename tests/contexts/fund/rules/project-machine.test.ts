/** The ways of a project: the table of methods (9), and nothing beside it. */
import { type Move, moves, next, owesReports, spends, takesMoney } from 'contexts/fund/rules/project-machine'
import { type ProjectState, projectStates } from 'types/projects'

/** Written down once more, by hand. */
const allowed: [ProjectState, Move, ProjectState][] = [
  ['idea', 'prove', 'proof'],
  ['idea', 'drop', 'dropped'],
  ['proof', 'plan', 'plan'],
  ['proof', 'drop', 'dropped'],
  ['plan', 'plan', 'plan'],
  ['plan', 'approve', 'raising'],
  ['plan', 'reject', 'proof'],
  ['plan', 'drop', 'dropped'],
  ['raising', 'end-raising', 'matching'],
  ['raising', 'raised-out', 'matching'],
  ['matching', 'matched', 'working'],
  ['matching', 'no-match', 'working'],
  ['working', 'change', 'changing'],
  ['working', 'finish', 'final'],
  ['changing', 'approve', 'working'],
  ['changing', 'reject', 'working'],
  ['final', 'reported', 'leftover'],
  ['final', 'reported-empty', 'closed'],
  ['leftover', 'spread', 'closed'],
  ['closed', 'came-back', 'leftover']
]

const key = (state: ProjectState, move: Move) => `${state} ${move}`
const table = new Map(allowed.map(([from, move, to]) => [key(from, move), to]))

test.each(projectStates.flatMap(state => moves.map(move => [state, move] as const)))(
  'from %s the move %s leads where the table says, or nowhere',
  (state, move) => {
    expect(next(state, move)).toBe(table.get(key(state, move)) ?? null)
  }
)

test('without a promised match raising leads straight to work', () => {
  expect([next('raising', 'end-raising', false), next('raising', 'raised-out', false)]).toEqual(['working', 'working'])
})

test('every project can come to an end from every state', () => {
  const endsFrom = (state: ProjectState, seen: readonly ProjectState[] = []): boolean =>
    state === 'closed' ||
    state === 'dropped' ||
    moves.some(move => {
      const to = next(state, move)
      return to !== null && !seen.includes(to) && endsFrom(to, [...seen, state])
    })
  expect(projectStates.filter(state => !endsFrom(state))).toEqual([])
})

test('money comes in only between approval and the end of the work, and goes out only while it is worked', () => {
  expect(projectStates.filter(takesMoney)).toEqual(['raising', 'matching', 'working', 'changing'])
  expect(projectStates.filter(spends)).toEqual(['working'])
  expect(projectStates.filter(owesReports)).toEqual(['raising', 'matching', 'working', 'changing', 'final'])
})
