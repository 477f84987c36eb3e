/** The documents ports that must mean the same: the real SDK over the wire, the bare store, the simulator's database. */
import type { Documents } from 'kernel/documents'
import { type Cloud, createCloud } from '../../local/cloud'
import { createStore } from '../../local/store/store'
import { simulatedDocuments } from '../simulated-documents'
import { type Carry, smallDocuments } from '../simulation/small-documents'
import { BLOCKED, SmallStore } from '../simulation/small-store'

interface Face {
  documents: Documents
  /** Runs work where the port may be used, as an invocation of its own. */
  within<T>(work: () => Promise<T>): Promise<T>
  clear(): Promise<void>
  close(): Promise<void>
}

const indexes = [{ name: 'code', unique: true, keys: { code: 1 as const } }]

async function overTheWire(): Promise<Face> {
  const cloud: Cloud = await createCloud({
    functions: {},
    collections: [
      { name: 'things', indexes },
      { name: 'others', indexes: [] }
    ]
  })
  const within: Face['within'] = work => cloud.within({ openid: 'oSomebody' }, work)
  const { documents } = await within(() => import('kernel/cloud/documents'))
  return { documents, within, clear: () => cloud.hooks.reset(), close: () => cloud.close() }
}

async function onTheStore(): Promise<Face> {
  const store = await createStore()
  await store.createCollection('things')
  await store.createCollection('others')
  store.setIndexes('things', indexes)
  const empty = store.snapshot()
  return {
    documents: simulatedDocuments(store),
    within: work => work(),
    clear: async () => store.restore(empty),
    close: () => store.close()
  }
}

/** Each call at once; a write that a transaction stands in the way of comes back a little later. */
const patiently: Carry = async (_kind, _what, call) => {
  for (;;) {
    const outcome = call()
    if (outcome !== BLOCKED) return outcome
    await new Promise(resolve => setTimeout(resolve, 5))
  }
}

async function inTheSimulator(): Promise<Face> {
  const fresh = () => smallDocuments(new SmallStore(Date.now, undefined, { things: ['code'] }), patiently)
  let documents = fresh()
  return {
    get documents() {
      return documents
    },
    within: work => work(),
    clear: async () => {
      documents = fresh()
    },
    close: async () => undefined
  }
}

/** By name, for `describe.each`. */
export const documentFaces = [
  ['the real SDK over the wire', overTheWire],
  ['the bare store', onTheStore],
  ["the simulator's database", inTheSimulator]
] as const

/** A document of the collection `things`, whose `code` is unique. */
export const thing = (n: number, more: object = {}) => ({
  _id: `t${n}`,
  code: `c${n}`,
  n,
  kind: n % 2 ? 'odd' : 'even',
  ...more
})

/** Opens a face for the tests of a block; gives a `test` whose body runs as one invocation on an empty database. */
export function onFace(open: () => Promise<Face>) {
  let face: Face
  beforeAll(async () => {
    face = await open()
  })
  beforeEach(() => face.clear())
  afterAll(() => face.close())
  return (sentence: string, body: (documents: Documents, elsewhere: Face['within']) => Promise<void>) =>
    test(sentence, () => face.within(() => body(face.documents, face.within)))
}
