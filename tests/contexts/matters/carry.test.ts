/** Voices that are carried: the set of people stays the set of people, however often the clock falls over. */
import { carryVoices } from 'contexts/matters/carry'
import { type Matter, type Own, ownId } from 'contexts/matters/documents'
import { merged } from 'contexts/matters/rules/merge'
import fc from 'fast-check'
import type { Documents } from 'kernel/documents'
import { createStore } from '../../../local/store/store'
import type { Store } from '../../../local/store/store.port'
import { simulatedDocuments } from '../../simulated-documents'
import { AT, inState } from './rules/sample'

const act = { reason: '说的是同一件事', at: AT, who: '社区工作人员 刘敏' }
const LATER = AT + 3_600_000

const matter = (id: string, authorId: string): Matter => {
  const kept = { version: 1, served: [], outbox: [], nextDueAt: null, around: [], key: id }
  return { ...inState('open', { authorId }), _id: id, ...kept }
}

const voice = (matterId: string, person: number): Own => {
  const personId = `p${person}`
  const key = `${String(person).padStart(4, '0')}.${matterId}`
  const made = { requestKey: `r${person}`, contentHash: '' }
  return { _id: ownId(matterId, personId), matterId, scope: 'a', personId, key, ...made }
}

/** The documents, of which every n-th call falls over: before it, or after it has happened. */
function fragile(documents: Documents, dies: readonly ('no' | 'before' | 'after')[]): Documents {
  let call = 0
  const die = async <T>(work: () => Promise<T>): Promise<T> => {
    const how = dies[call++] ?? 'no'
    if (how === 'before') throw new Error('died before')
    const done = await work()
    if (how === 'after') throw new Error('died after')
    return done
  }
  return {
    ...documents,
    get: (collection, id) => die(() => documents.get(collection, id)),
    find: (collection, where, options) => die(() => documents.find(collection, where, options)),
    add: (collection, added) => die(() => documents.add(collection, added))
  }
}

let store: Store
let empty: ReturnType<Store['snapshot']>
beforeAll(async () => {
  store = await createStore()
  for (const name of ['matters', 'supports']) await store.createCollection(name)
  empty = store.snapshot()
})
afterAll(() => store.close())

async function peopleOf(documents: Documents, matterId: string): Promise<string[]> {
  const voices = await documents.find<Own>('supports', { matterId }, { order: { personId: 'asc' }, limit: 1000 })
  return voices.map(({ personId }) => personId)
}

/** The clock comes back until nothing is left to carry; what a turn that died had not kept is not kept. */
async function carriedOut(documents: Documents, from: Matter, dies: readonly ('no' | 'before' | 'after')[]) {
  const shaky = fragile(documents, dies)
  let now = from
  for (let turn = 0; now.carry && turn < 100; turn++) {
    now = await carryVoices({ documents: shaky, at: LATER }, now).catch(() => now)
  }
  return now
}

const people = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 30 })
const deaths = fc.array(fc.constantFrom('no' as const, 'before' as const, 'after' as const), { maxLength: 12 })

test('afterwards the voices are those of both, each once, without the other’s own author; each is told once', async () => {
  await fc.assert(
    fc.asyncProperty(people, people, fc.integer({ min: 1, max: 3 }), deaths, async (here, there, author, dies) => {
      store.restore(empty)
      const documents = simulatedDocuments(store)
      const into = matter('m_000001', 'p1')
      const gone = merged(matter('m_000002', `p${author}`), into, act)
      if (typeof gone === 'string') throw new Error(gone)
      const before = [
        ...here.map(id => voice(gone._id, id)),
        ...there.filter(id => id !== 1).map(id => voice(into._id, id))
      ]
      await documents.add('matters', [into])
      for (const one of before) await documents.add('supports', [one])
      const after = await carriedOut(documents, gone, dies)
      const wanted = new Set([...here, ...there, author].map(id => `p${id}`))
      wanted.delete('p1')
      expect(after.carry).toBeUndefined()
      expect(await peopleOf(documents, into._id)).toEqual([...wanted].sort())
      const told = after.outbox.flatMap(entry =>
        entry.kind === 'notice' && 'people' in entry.audience ? entry.audience.people : []
      )
      expect(told.sort()).toEqual([...new Set([...here, author].map(id => `p${id}`))].sort())
    }),
    { seed: 9, numRuns: 150 }
  )
})

test('more voices than one page and one turn hold are carried over several, none twice', async () => {
  store.restore(empty)
  const documents = simulatedDocuments(store)
  const into = matter('m_000001', 'p0')
  const gone = merged(matter('m_000002', 'p1'), into, act)
  if (typeof gone === 'string') throw new Error(gone)
  await documents.add('matters', [into])
  const voices = Array.from({ length: 1250 }, (_, place) => voice(gone._id, place + 1))
  for (let start = 0; start < voices.length; start += 100) {
    await documents.add('supports', voices.slice(start, start + 100))
  }
  const half = await carryVoices({ documents, at: LATER }, gone)
  expect(half.carry?.after).not.toBe('')
  const whole = await carryVoices({ documents, at: LATER }, half)
  expect(whole.carry).toBeUndefined()
  expect(await documents.count('supports', { matterId: into._id })).toBe(1250)
})

test('nothing moves before whoever was just adding a voice is done', async () => {
  const gone = merged(matter('m_000002', 'p1'), matter('m_000001', 'p0'), act)
  if (typeof gone === 'string') throw new Error(gone)
  const documents = simulatedDocuments(store)
  expect(await carryVoices({ documents, at: AT + 89_999 }, gone)).toBe(gone)
})

test('what went on itself meanwhile is followed to the end of the chain', async () => {
  store.restore(empty)
  const documents = simulatedDocuments(store)
  const last = matter('m_000001', 'p0')
  const middle = merged(matter('m_000002', 'p2'), last, act)
  if (typeof middle === 'string') throw new Error(middle)
  const gone = merged(matter('m_000003', 'p3'), matter('m_000002', 'p2'), act)
  if (typeof gone === 'string') throw new Error(gone)
  await documents.add('matters', [last, middle])
  await documents.add('supports', [voice(gone._id, 7)])
  await carryVoices({ documents, at: LATER }, gone)
  expect(await peopleOf(documents, last._id)).toEqual(['p3', 'p7'])
})
