/** L11: nothing in the house changes or removes an entry, a block or a closed month; the marks of sealing apart. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { anchors, entries, folds, seals, trials } from 'contexts/ledger/documents'
import { personal } from 'contexts/ledger/personal'

const root = join(__dirname, '../../../cloudfunctions')
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => ({ file, text: readFileSync(join(root, file), 'utf8') }))

/** Calls that change or remove, with the collection they name and what follows it. */
const writes = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/\.(update|updateAll|remove|change)\(\s*([\w.']+),([^)]*)/g)].map(([, verb, collection, rest]) => ({
    file,
    verb,
    collection,
    rest
  }))
)

test('the only write to an entry after it was added is the mark of its block', () => {
  const found = writes.filter(
    ({ file, collection }) => file.startsWith('contexts/ledger/') && collection === 'entries.name'
  )
  expect(found.map(({ file, verb }) => [file, verb])).toEqual([['contexts/ledger/seal.ts', 'updateAll']])
  expect(found[0]?.rest).toMatch(/unmarked\(seal$/)
  const mark = sources.find(({ file }) => file === 'contexts/ledger/seal.ts')?.text ?? ''
  expect(mark).toContain('unmarked(seal), { sealNo: seal.no, nextDueAt: null })')
})

test.each([seals.name, trials.name, anchors.name])('nothing writes to %s but adding', name => {
  const word = `${name}.name`
  expect(writes.filter(({ collection }) => collection === word || collection === `'${name}'`)).toEqual([])
})

test('sums of folded accounts are written in one place', () => {
  const found = writes.filter(({ collection }) => collection === `${folds.name}.name`)
  expect(found.map(({ file }) => file)).toEqual(['contexts/ledger/fold-in.ts'])
})

test('no other context knows the collections of the ledger by name', () => {
  const names = /['"](entries|balances|folds|seals|holds|periods|trials|anchors)['"]/
  const found = sources.filter(({ file, text }) => !file.startsWith('contexts/ledger/') && names.test(text))
  expect(found.map(({ file }) => file)).toEqual([])
})

test('what a deployer is told to create opens no collection to a phone', () => {
  const file = join(root, '../dist/environment/collections.json')
  const declared: { name: string; permission: string }[] = JSON.parse(readFileSync(file, 'utf8'))
  expect(declared.map(({ name }) => name)).toEqual(expect.arrayContaining([entries.name, seals.name]))
  for (const { name, permission } of declared) expect([name, permission]).toEqual([name, 'ADMINONLY'])
})

test('forgetting a person takes nothing out of the books', () => {
  for (const { collection, onForget, by } of personal)
    expect([collection, onForget, by]).toEqual([collection, 'nothing', []])
  expect(personal.map(({ collection }) => collection)).toContain(entries.name)
})
