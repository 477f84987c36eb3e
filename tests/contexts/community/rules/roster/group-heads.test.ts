import { headDoubtSentences } from 'contexts/community/rules/roster/doubts'
import { groupHeads } from 'contexts/community/rules/roster/group-heads'
import type { UnitDraft } from 'contexts/community/rules/roster/records'

const PHONE = '13978800404'
const OTHER = '18688224482'
const SEVERAL = '同一业主多套'

/** Homes 101, 102 … in the order given: names, phones, remark, unsold. */
function units(...owners: [names: string, phones: string, remark?: string, unsold?: boolean][]): UnitDraft[] {
  return owners.map(([names, phones, remark = '', unsold = false], index) => ({
    building: '1',
    entrance: '1',
    home: String(101 + index),
    label: `1幢1单元${101 + index}`,
    ownerNames: names === '' ? [] : names.split('、'),
    phones: phones === '' ? [] : phones.split('、'),
    areaCenti: 8937 + index,
    areaSource: 'stated',
    use: '住宅',
    remark,
    unsold
  }))
}

/** Heads as their homes; a question as its reason and groups. */
function counted(drafts: UnitDraft[], together?: string[][]) {
  const first = groupHeads(drafts)
  const decisions = together === undefined ? [] : first.open.map(({ key }) => ({ key, together }))
  const { heads, open } = groupHeads(drafts, decisions)
  const homes = (paths: string[]) => paths.map(path => path.split('/')[2]).join('+')
  return {
    heads: heads.map(head => homes(head.units.map(unit => `1/1/${unit.home}`))),
    open: open.map(({ reason, groups }) => [reason, ...groups.map(homes)].join(' '))
  }
}

const table: [string, UnitDraft[], string[], string[]][] = [
  ['two owners are two heads', units(['丁桐', PHONE], ['林海', OTHER]), ['101', '102'], []],
  ['two units of one name and phone are one head', units(['丁桐', PHONE], ['丁桐', PHONE]), ['101+102'], []],
  ['one phone in common is enough', units(['丁桐', `${OTHER}、${PHONE}`], ['丁桐', PHONE]), ['101+102'], []],
  ['joint owners of one unit are one head', units(['丁桐、傅涛芳', PHONE]), ['101'], []],
  [
    'joint owners in any order are the same owner',
    units(['丁桐、傅涛芳', PHONE], ['傅涛芳、丁桐', PHONE]),
    ['101+102'],
    []
  ],
  [
    'one of two joint owners is another owner than both',
    units(['丁桐、傅涛芳', PHONE], ['丁桐', PHONE]),
    ['101', '102'],
    []
  ],
  ['a shared phone does not make two names one', units(['丁桐', PHONE], ['林海', PHONE]), ['101', '102'], []],
  ['same name, other phone: asked', units(['丁桐', PHONE], ['丁桐', OTHER]), ['101', '102'], ['same-names 101 102']],
  ['same name, no phone: asked', units(['丁桐', PHONE], ['丁桐', '']), ['101', '102'], ['same-names 101 102']],
  ['same name, two blank phones: asked', units(['丁桐', ''], ['丁桐', '']), ['101', '102'], ['same-names 101 102']],
  [
    'same odd phone proves nothing',
    units(['丁桐', '139****0404'], ['丁桐', '139****0404']),
    ['101', '102'],
    ['same-names 101 102']
  ],
  [
    'the remark on both and no phone against it',
    units(['丁桐', PHONE, SEVERAL], ['丁桐', '', SEVERAL]),
    ['101+102'],
    []
  ],
  [
    'the remark on both but phones differ: asked',
    units(['丁桐', PHONE, SEVERAL], ['丁桐', OTHER, SEVERAL]),
    ['101', '102'],
    ['same-names 101 102']
  ],
  [
    'the remark on one of two only: asked',
    units(['丁桐', PHONE, SEVERAL], ['丁桐', '']),
    ['101', '102'],
    ['same-names 101 102']
  ],
  [
    'the remark without a partner: asked',
    units(['丁桐', PHONE, SEVERAL], ['丁彤', PHONE]),
    ['101', '102'],
    ['remark-alone 101']
  ],
  [
    'three of a name, two proved: one question',
    units(['李梅', PHONE], ['李梅', OTHER], ['李梅', PHONE]),
    ['101+103', '102'],
    ['same-names 101+103 102']
  ],
  [
    'unsold units are one head together',
    units(['开发商', '', '', true], ['丁桐', PHONE], ['', '', '未售', true]),
    ['101+103', '102'],
    []
  ],
  [
    'an unsold unit and the company it names',
    units(['安居置业公司', '', '', true], ['', '', '未售', true]),
    ['101+102'],
    []
  ],
  [
    'unsold units of two companies: asked',
    units(['安居置业公司', '', '', true], ['福德置业公司', '', '', true]),
    ['101', '102'],
    ['developer-several 101 102']
  ],
  [
    'an owner is not the developer for having the same name',
    units(['开发商', '', '', true], ['开发商', '']),
    ['101', '102'],
    []
  ],
  ['no unit, no head', [], [], []]
]

test.each(table)('%s', (_name, drafts, heads, open) => {
  expect(counted(drafts)).toEqual({ heads, open })
})

test('a person says that same names are one owner, some of them, or none', () => {
  const three = units(['李梅', PHONE], ['李梅', OTHER], ['李梅', ''])
  expect(counted(three, [['1/1/101', '1/1/102', '1/1/103']])).toEqual({ heads: ['101+102+103'], open: [] })
  expect(counted(three, [['1/1/101', '1/1/103']])).toEqual({ heads: ['101+103', '102'], open: [] })
  expect(counted(three, [])).toEqual({ heads: ['101', '102', '103'], open: [] })
})

test('a person joins a remark without a partner to the unit whose name was written differently', () => {
  const drafts = units(['丁桐', PHONE, SEVERAL], ['丁彤', PHONE])
  expect(counted(drafts, [['1/1/101', '1/1/102']])).toEqual({ heads: ['101+102'], open: [] })
})

test('an answer settles only the question it was given to', () => {
  const [before] = groupHeads(units(['李梅', PHONE], ['李梅', OTHER])).open
  const decisions = [{ key: before?.key ?? '', together: [['1/1/101', '1/1/102']] }]
  const later = groupHeads(units(['李梅', PHONE], ['李梅', OTHER], ['李梅', '']), decisions)
  expect(later.open).toHaveLength(1)
  expect(later.heads).toHaveLength(3)
})

test('a head has its area, its names, and the path of its first unit as key, which every unit carries', () => {
  const drafts = units(['丁桐', PHONE], ['林海', OTHER], ['丁桐', PHONE]).map((unit, index) => ({
    ...unit,
    home: ['1001', '201', '902'][index] ?? ''
  }))
  const { heads } = groupHeads(drafts)
  expect(heads.map(({ key, kind, ownerNames, areaCenti }) => ({ key, kind, ownerNames, areaCenti }))).toEqual([
    { key: '1/1/201', kind: 'owner', ownerNames: ['林海'], areaCenti: 8938 },
    { key: '1/1/902', kind: 'owner', ownerNames: ['丁桐'], areaCenti: 8937 + 8939 }
  ])
  expect(heads[1]?.units.map(unit => unit.ownerKey)).toEqual(['1/1/902', '1/1/902'])
})

test('every head question has a sentence that ends and says what to do', () => {
  for (const sentence of Object.values(headDoubtSentences)) expect(sentence).toMatch(/请.*。$/)
})
