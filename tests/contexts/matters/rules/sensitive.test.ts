/** A sensitive matter: what is written where neighbours read holds nothing of who and from where. */
import type { MatterFacts } from 'contexts/matters/rules/matter'
import { raised } from 'contexts/matters/rules/raise'
import { cameWith, raisingView } from 'contexts/matters/rules/raising-view'
import { nameIn, veiled } from 'contexts/matters/rules/sensitive'
import fc from 'fast-check'
import { AT, DAY } from './sample'

const given = {
  _id: 'm_0123456789abcdef',
  scope: '371502/xianfeng/fude/jinqilin/g1/3/2',
  place: '3号楼2单元',
  authorId: 'p_author',
  author: '3号楼居民',
  spot: { x: 300, y: 400, label: '3号楼门口' },
  proxy: { by: '楼长 李强', state: 'waiting' as const, helperId: 'p_helper' },
  title: '有人在家挨打',
  text: '夜里常听见哭声',
  media: ['v_1', 'f_2'],
  sensitive: true,
  at: AT,
  dueAt: AT + DAY,
  passed: true
}
const secret: MatterFacts = raised(veiled(given, { scope: '371502/xianfeng/fude/jinqilin', place: '金麒麟小区' }))
const nobody = { mine: false, sorts: false, helps: false, spoke: false }

test('only the fields that no neighbour is shown hold the building', () => {
  const { exact, authorId: _id, ...rest } = secret
  expect(exact).toEqual({ scope: given.scope, place: '3号楼2单元' })
  expect(JSON.stringify(rest)).not.toMatch(/3号楼|g1|李强|300|400/)
  expect(secret).toMatchObject({ author: '一位居民', place: '金麒麟小区', proxy: { by: '一位代办的人' } })
})

test('a voice and photos are for the author and those who sort; neighbours do not know that there are any', () => {
  expect(cameWith(secret, nobody)).toEqual([])
  expect(cameWith(secret, { ...nobody, helps: true })).toEqual([])
  expect(cameWith(secret, { ...nobody, mine: true })).toEqual(['v_1', 'f_2'])
  expect(cameWith(secret, { ...nobody, sorts: true })).toEqual(['v_1', 'f_2'])
})

test('a recording made for the building chief is for helpers, not for neighbours, sensitive or not', () => {
  const spoken = { ...secret, sensitive: false, media: [], spoken: 'v_9' }
  expect(cameWith(spoken, nobody)).toEqual([])
  expect(cameWith(spoken, { ...nobody, helps: true })).toEqual(['v_9'])
})

test('whoever looks, the view names neither the helper nor the home nor the exact place', () => {
  const ties = fc.record({ mine: fc.boolean(), sorts: fc.boolean(), helps: fc.boolean(), spoke: fc.boolean() })
  fc.assert(
    fc.property(ties, fc.boolean(), (one, home) => {
      const proxy = { ...given.proxy, by: '一位代办的人', ...(home ? { home: `${given.scope}/301` } : {}) }
      expect(JSON.stringify(raisingView({ ...secret, proxy }, one))).not.toMatch(/p_helper|301|3号楼|g1/)
    }),
    { seed: 2, numRuns: 64 }
  )
})

test('what the author of a sensitive matter does later is written as somebody’s', () => {
  expect(nameIn(secret, 'p_author', '3号楼居民')).toBe('一位居民')
  expect(nameIn(secret, 'p_staff', '社区工作人员 刘敏')).toBe('社区工作人员 刘敏')
  expect(nameIn({ ...secret, sensitive: false }, 'p_author', '3号楼居民')).toBe('3号楼居民')
})
