/** The plan that draws itself: every building once, nothing off the sheet, what staff placed stays. */
import { isSound, laidOut } from 'contexts/community/rules/lay-out'
import fc from 'fast-check'

const buildings = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ path: `a/b/c/d/g1/${index + 1}`, label: `${index + 1}号楼` }))

test('every building stands on the sheet, no two in the same place, together with the usual places', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 120 }), count => {
      const items = laidOut(null, buildings(count))
      expect(items.filter(({ kind }) => kind === 'building')).toHaveLength(count)
      expect(new Set(items.map(({ x, y }) => `${x},${y}`)).size).toBe(items.length)
      for (const { x, y } of items) expect([x, y].every(at => Number.isInteger(at) && at >= 0 && at <= 1000)).toBe(true)
    }),
    { seed: 4, numRuns: 60 }
  )
})

test('a building keeps its place and takes its name from the register; one that is gone goes; a new one appears', () => {
  const [first, second] = buildings(3)
  const kept = [
    { id: first?.path ?? '', kind: 'building' as const, label: '老名字', x: 10, y: 20 },
    { id: 'a/b/c/d/g1/99', kind: 'building' as const, label: '拆了', x: 1, y: 1 },
    { id: 'gate2', kind: 'gate' as const, label: '西门', x: 0, y: 500 }
  ]
  const items = laidOut(kept, buildings(3))
  expect(items[0]).toEqual({ id: first?.path, kind: 'building', label: '1号楼', x: 10, y: 20 })
  expect(items.map(({ id }) => id)).toContain(second?.path)
  expect(items.map(({ label }) => label)).not.toContain('拆了')
  expect(items.at(-1)).toMatchObject({ label: '西门' })
})

test.each([
  [
    'an id twice',
    [
      { id: 'gate', kind: 'gate' as const },
      { id: 'gate', kind: 'gate' as const }
    ]
  ],
  ['a building that the register does not know', [{ id: 'a/b/c/d/g1/9', kind: 'building' as const }]],
  ['a building that calls itself something else', [{ id: 'a/b/c/d/g1/1', kind: 'gate' as const }]]
])('%s is not kept', (_, items) => {
  expect(
    isSound(
      items.map(item => ({ ...item, label: '名', x: 1, y: 1 })),
      buildings(2)
    )
  ).toBe(false)
})
