/** Importing the real rosters: exact totals, nothing twice, nothing silent. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import readWorkbook from 'read-excel-file/node'
import { homeList, scopeList, sessionOpen } from 'types/community'
import { rosterAnswer, rosterApply, rosterRead, rosterShow } from 'types/rosters'
import writeWorkbook from 'write-excel-file/node'
import { founder, staff } from '../../../../local/demo/people'
import { community, compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'

const rosters = join(__dirname, '../../../../local/demo/rosters')
let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.again())
afterAll(() => world.close())

const upload = async (scope: string, file: string) => {
  const { uploadFolder } = await world.ask(staff, sessionOpen, {})
  const fileId = await world.hand.upload(staff, `${uploadFolder}/${file}`, readFileSync(join(rosters, file)))
  return world.ask(staff, rosterRead, { scope, fileId, fileName: file })
}

test('the roster of the large compound gives 355 heads, 371 homes and 36 609.05 square metres', async () => {
  const read = await upload(compound, 'roster-355.xlsx')
  expect(read.totals).toEqual({ units: 371, heads: 355, areaCenti: 3_660_905 })
  expect(read).toMatchObject({ state: 'ready', questions: [], heads: [] })
})

test('the roster of one building gives 16 heads, 17 homes and 3 086.56 square metres', async () => {
  await world.hand.act(founder, 'scope.add', {
    scope: community,
    segment: 'xinyuan',
    kind: 'compound',
    name: '新苑小区'
  })
  const read = await upload(`${community}/xinyuan`, 'roster-16.xlsx')
  expect(read.totals).toEqual({ units: 17, heads: 16, areaCenti: 308_656 })
})

test('importing the same roster again changes nothing', async () => {
  const again = await upload(compound, 'roster-355.xlsx')
  expect(again.changes).toEqual({ added: 0, changed: 0, removed: 0, same: 371 })
  const before = await world.stored('homes')
  await world.ask(staff, rosterApply, { importId: again.id, seen: again.seen, remove: [] })
  expect(await world.stored('homes')).toEqual(before)
})

test('a file that lacks homes takes none out unless they are named', async () => {
  const read = await upload(compound, 'roster-16.xlsx')
  expect(read.changes).toMatchObject({ added: 17, removed: 371 })
  await world.ask(staff, rosterApply, { importId: read.id, seen: read.seen, remove: [`${compound}/g1/1/1/101`] })
  const kept = (await world.stored<{ removed: boolean }>('homes')).filter(home => !home.removed)
  expect(kept).toHaveLength(371 + 17 - 1)
})

test('an import that was looked at before the register changed is not applied', async () => {
  const first = await upload(compound, 'roster-16.xlsx')
  const second = await upload(compound, 'roster-16.xlsx')
  await world.ask(staff, rosterApply, { importId: first.id, seen: first.seen, remove: [] })
  const input = { importId: second.id, seen: second.seen, remove: [] }
  expect(await world.refused(staff, rosterApply, input)).toBe('roster-changed')
})

test('the changes of an import can be read page by page, every one', async () => {
  const read = await upload(compound, 'roster-16.xlsx')
  const kinds: string[] = []
  let after: string | undefined
  do {
    const input = { importId: read.id, part: 'changes' as const, ...(after ? { after } : {}) }
    const page = await world.ask(staff, rosterShow, input)
    kinds.push(...page.changes.map(change => change.kind))
    after = page.next
  } while (after)
  expect(kinds.filter(kind => kind === 'removed')).toHaveLength(371)
  expect(kinds.filter(kind => kind === 'added')).toHaveLength(17)
})

test('buildings and entrances of the roster stand in the tree in the order people count', async () => {
  const { items: grids } = await world.ask(staff, scopeList, { scope: compound })
  expect(grids.map(place => place.kind)).toEqual(['grid'])
  const { items } = await world.ask(staff, scopeList, { scope: `${compound}/g1` })
  const numbers = items.map(place => Number.parseInt(place.name, 10)).filter(number => !Number.isNaN(number))
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
  const { items: entrances } = await world.ask(staff, scopeList, { scope: `${compound}/g1/1` })
  expect(entrances.map(place => place.name)).toEqual(['1单元', '2单元'])
})

test('phone numbers are sealed where they are stored and masked where they are shown', async () => {
  const homes = await world.stored<{ phones: string[] }>('homes')
  expect(JSON.stringify(homes)).not.toContain('13978800404')
  const { items } = await world.ask(staff, homeList, { scope: `${compound}/g1/1/1/101` })
  expect(items).toMatchObject([{ owners: ['徐*'], phone: '139****0404', residents: 1 }])
})

/** The large roster as a workbook with some cells changed; rows are counted as Excel shows them. */
async function corrected(change: (rows: (string | number | boolean | Date | null)[][]) => void) {
  const [sheet] = await readWorkbook(join(rosters, 'roster-355.xlsx'))
  const rows = (sheet?.data ?? []).map(row => [...row]) as (string | number | null)[][]
  change(rows)
  const cells = rows.map(row => row.map(value => (value === null ? null : { value })))
  const { uploadFolder } = await world.ask(staff, sessionOpen, {})
  const workbook = await writeWorkbook(cells as never).toBuffer()
  const fileId = await world.hand.upload(staff, `${uploadFolder}/corrected.xlsx`, workbook)
  return world.ask(staff, rosterRead, { scope: compound, fileId, fileName: '改过的.xlsx' })
}

test('a corrected file shows exactly its corrections, and applying it changes exactly those', async () => {
  const read = await corrected(rows => {
    const row = rows[3]
    if (row) row[6] = 121.5
  })
  expect(read.changes).toEqual({ added: 0, changed: 1, removed: 0, same: 370 })
  const { changes } = await world.ask(staff, rosterShow, { importId: read.id, part: 'changes' })
  expect(changes).toMatchObject([{ label: '1幢1单元101', details: ['面积：120.05㎡ → 121.50㎡'] }])
  await world.ask(staff, rosterApply, { importId: read.id, seen: read.seen, remove: [] })
  const homes = await world.stored<{ _id: string; areaCenti: number; version: number }>('homes')
  expect(homes.filter(home => home.version > 1)).toMatchObject([{ areaCenti: 12150 }])
})

test('a doubtful row waits for a person: nothing is applied before, and the decision counts', async () => {
  const read = await corrected(rows => {
    const row = rows[3]
    if (row) row[6] = '约120'
  })
  expect(read).toMatchObject({ state: 'rows', rows: { open: 1 } })
  const apply = { importId: read.id, seen: read.seen, remove: [] }
  expect(await world.refused(staff, rosterApply, apply)).toBe('rows-undecided')
  const { doubts } = await world.ask(staff, rosterShow, { importId: read.id, part: 'doubts' })
  expect(doubts).toMatchObject([{ row: 4, sentences: [expect.stringContaining('面积')] }])
  const settled = await world.ask(staff, rosterAnswer, {
    importId: read.id,
    rows: [{ row: 4, act: 'correct', fields: { area: '120.05' } }]
  })
  expect(settled).toMatchObject({ state: 'ready', changes: { added: 0, changed: 0, removed: 0, same: 371 } })
})

test('a column that cannot be recognised is asked about, not guessed', async () => {
  const read = await corrected(rows => {
    const header = rows[2]
    if (header) header[6] = '数值'
  })
  expect(read).toMatchObject({ state: 'questions', questions: [{ field: 'area' }] })
  const apply = { importId: read.id, seen: '0000000000000000', remove: [] }
  expect(await world.refused(staff, rosterApply, apply)).toBe('columns-unclear')
  const answered = await world.ask(staff, rosterAnswer, { importId: read.id, questions: [{ field: 'area', value: 6 }] })
  expect(answered).toMatchObject({ state: 'ready', totals: { units: 371, heads: 355, areaCenti: 3_660_905 } })
})

test('a file that is no workbook, or somebody else uploaded, is refused in plain words', async () => {
  const { uploadFolder } = await world.ask(staff, sessionOpen, {})
  const fileId = await world.hand.upload(staff, `${uploadFolder}/note.xlsx`, Buffer.from('not a workbook'))
  const input = { scope: compound, fileId, fileName: 'note.xlsx' }
  expect(await world.refused(staff, rosterRead, input)).toBe('file-unreadable')
  expect(await world.refused(founder, rosterRead, input)).toBe('file-foreign')
})

test('the uploaded file, which holds names and numbers, is taken away once it is applied', async () => {
  const read = await upload(compound, 'roster-16.xlsx')
  await world.ask(staff, rosterApply, { importId: read.id, seen: read.seen, remove: [] })
  await world.tick()
  const imports = await world.stored<{ _id: string; fileId: string }>('roster_imports')
  expect(imports.find(one => one._id === read.id)?.fileId).toBe('')
  const saved = await world.cloud.hooks.snapshot()
  expect([...saved.files.keys()].filter(path => path.includes('roster-16'))).toEqual([])
  const { roster } = await world.ask(staff, rosterShow, { importId: read.id, part: 'changes' })
  expect(roster).toMatchObject({ state: 'applied', changes: { added: 17 } })
})

test('an import that nobody finishes lapses after seven days and its file goes', async () => {
  const read = await upload(compound, 'roster-16.xlsx')
  await world.pass(7 * 86_400_000)
  const { roster } = await world.ask(staff, rosterShow, { importId: read.id, part: 'changes' })
  expect(roster.state).toBe('lapsed')
  const apply = { importId: read.id, seen: read.seen, remove: [] }
  expect(await world.refused(staff, rosterApply, apply)).toBe('import-closed')
})

test('where no column names the building, a person names it for the whole sheet', async () => {
  await world.hand.act(founder, 'scope.add', {
    scope: community,
    segment: 'xinyuan',
    kind: 'compound',
    name: '新苑小区'
  })
  const cells = [
    ['房号', '业主姓名', '面积'],
    ['101', '徐芳', 90.5],
    ['102', '林海', 80]
  ].map(row => row.map(value => ({ value })))
  const { uploadFolder } = await world.ask(staff, sessionOpen, {})
  const bytes = await writeWorkbook(cells as never).toBuffer()
  const fileId = await world.hand.upload(staff, `${uploadFolder}/one-building.xlsx`, bytes)
  const input = { scope: `${community}/xinyuan`, fileId, fileName: '一幢.xlsx' }
  const read = await world.ask(staff, rosterRead, input)
  expect(read.questions.map(question => question.field)).toContain('building')
  const answered = await world.ask(staff, rosterAnswer, {
    importId: read.id,
    questions: read.questions.map(({ field }) => ({ field, value: null })),
    building: '25号楼'
  })
  expect(answered).toMatchObject({ state: 'ready', totals: { units: 2, heads: 2, areaCenti: 17_050 } })
})
