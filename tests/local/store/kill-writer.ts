/** The process that is killed: writes through a journaled store as fast as it can and says what was acknowledged. */
import { openJournal } from '../../../local/store/journal'
import { createStore, type LocalStore } from '../../../local/store/store'

/** Transactions write the same number into these three documents of a group. */
const TRIPLE = ['x', 'y', 'z']

const tell = (line: string) => process.stdout.write(`${line}\n`)

async function writePlain(store: LocalStore, run: string): Promise<never> {
  for (let n = 0; ; n++) {
    await store.insert('plain', [{ _id: `${run}-${n}`, text: 'x'.repeat(200) }])
    tell(`plain ${run}-${n}`)
  }
}

async function writeTriples(store: LocalStore, group: number): Promise<never> {
  for (;;) {
    const txn = await store.begin()
    const [doc] = await store.find('triples', { _id: `${group}x` }, {}, txn)
    const n = Number(doc?.n ?? 0) + 1
    for (const part of TRIPLE) {
      await store.update('triples', { _id: `${group}${part}` }, { n }, { replace: true, upsert: true }, txn)
    }
    await store.commit(txn)
    tell(`triple ${group} ${n}`)
  }
}

/** Says what a reopened store holds: the plain documents, and the three numbers of every group. */
async function report(store: LocalStore): Promise<void> {
  const { collections } = store.snapshot()
  const docsOf = (name: string) => collections.find(collection => collection.name === name)?.docs ?? []
  for (const { _id, n } of docsOf('triples')) tell(`held ${_id} ${n}`)
  tell(`count ${docsOf('plain').length}`)
  for (const { _id } of docsOf('plain')) tell(`kept ${_id}`)
}

async function main(folder: string, run: string): Promise<void> {
  const store = await createStore({ journal: await openJournal(folder) })
  for (const name of ['plain', 'triples']) await store.createCollection(name).catch(() => undefined)
  await report(store)
  // The plain documents of earlier runs were just reported; without them every run starts as fast as the first.
  await store.remove('plain', {}, { multi: true })
  await Promise.all([writePlain(store, run), writeTriples(store, 1), writeTriples(store, 2)])
}

const [folder = '', run = ''] = process.argv.slice(2)
void main(folder, run)
