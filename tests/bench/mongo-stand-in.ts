/**
 * Just enough of a MongoDB server for a ledger on mongoose to run against: OP_MSG over a socket, documents in memory,
 * queries by mingo, transactions with a lock for each written document. It is the cheapest database there could be.
 */
import { createServer, type Server, type Socket } from 'node:net'
import { BSON } from 'bson'
import { Aggregator, Query } from 'mingo'

type Doc = Record<string, unknown>

const OP_REPLY = 1
const OP_QUERY = 2004
const OP_MSG = 2013
const HEADER_BYTES = 16

const hello = () => ({
  ok: 1,
  isWritablePrimary: true,
  ismaster: true,
  helloOk: true,
  setName: 'stand-in',
  hosts: ['127.0.0.1'],
  maxBsonObjectSize: 16_777_216,
  maxMessageSizeBytes: 48_000_000,
  maxWriteBatchSize: 100_000,
  logicalSessionTimeoutMinutes: 30,
  minWireVersion: 0,
  maxWireVersion: 21
})

class Refused extends Error {
  constructor(
    readonly code: number,
    message: string,
    readonly labels: string[] = []
  ) {
    super(message)
  }
}

const keyOf = (id: unknown): string => (typeof id === 'string' ? `s${id}` : JSON.stringify(id))
const sessionOf = ({ lsid, txnNumber }: Doc): string => `${JSON.stringify(lsid)}/${String(txnNumber)}`

function noted(index: Map<string, Set<string>>, value: unknown, key: string): void {
  const keys = index.get(keyOf(value)) ?? new Set()
  index.set(keyOf(value), keys.add(key))
}

/** The documents, and what open transactions have written of them. */
class Data {
  readonly #collections = new Map<string, Map<string, Doc>>()
  readonly #open = new Map<string, Map<string, { name: string; key: string; document: Doc }>>()
  readonly #locks = new Map<string, string>()
  readonly #indexes = new Map<string, Map<string, Set<string>>>()

  #of(name: string): Map<string, Doc> {
    const found = this.#collections.get(name) ?? new Map<string, Doc>()
    this.#collections.set(name, found)
    return found
  }

  find(name: string, filter: Doc, limit: number, transaction?: string): Doc[] {
    const [[field = '', wanted] = []] = Object.entries(filter)
    if (field === '_id' && Object.keys(filter).length === 1) {
      const own = transaction && this.#open.get(transaction)?.get(`${name}/${keyOf(wanted)}`)?.document
      const one = own || this.#of(name).get(keyOf(wanted))
      return one ? [one] : []
    }
    const query = new Query(filter)
    const found = [...this.#among(name, field, wanted)].filter(document => query.test(document))
    return limit > 0 ? found.slice(0, limit) : found
  }

  /** Every field that is asked for by its value has an index, as its owner would have given it. */
  *#among(name: string, field: string, wanted: unknown): Generator<Doc> {
    const documents = this.#of(name)
    if (typeof wanted === 'object' && !(wanted instanceof BSON.ObjectId)) return yield* documents.values()
    const index = this.#indexes.get(`${name}.${field}`) ?? new Map<string, Set<string>>()
    if (!this.#indexes.has(`${name}.${field}`)) {
      this.#indexes.set(`${name}.${field}`, index)
      for (const [key, document] of documents) noted(index, document[field], key)
    }
    for (const key of index.get(keyOf(wanted)) ?? []) {
      const document = documents.get(key)
      if (document) yield document
    }
  }

  #put(name: string, key: string, document: Doc): void {
    this.#of(name).set(key, document)
    for (const [place, index] of this.#indexes) {
      const [collection = '', field = ''] = place.split('.')
      if (collection === name) noted(index, document[field], key)
    }
  }

  aggregate(name: string, pipeline: Doc[]): Doc[] {
    return new Aggregator(pipeline).run([...this.#of(name).values()]) as Doc[]
  }

  write(name: string, document: Doc, fresh: boolean, transaction?: string): void {
    const key = keyOf(document._id)
    const place = `${name}/${key}`
    if (fresh && this.find(name, { _id: document._id }, 1, transaction).length > 0)
      throw new Refused(11000, `E11000 duplicate key error collection: ${name} index: _id_ dup key: ${key}`)
    const holder = this.#locks.get(place)
    if (holder && holder !== transaction) {
      this.end(transaction ?? '', false)
      throw new Refused(112, 'WriteConflict', ['TransientTransactionError'])
    }
    if (!transaction) {
      this.#put(name, key, document)
      return
    }
    this.#locks.set(place, transaction)
    const writes = this.#open.get(transaction) ?? new Map<string, { name: string; key: string; document: Doc }>()
    this.#open.set(transaction, writes.set(place, { name, key, document }))
  }

  end(transaction: string, kept: boolean): void {
    for (const [place, { name, key, document }] of this.#open.get(transaction) ?? []) {
      if (kept) this.#put(name, key, document)
      this.#locks.delete(place)
    }
    this.#open.delete(transaction)
  }
}

function answer(data: Data, command: Doc): Doc {
  const [verb = ''] = Object.keys(command)
  const name = String(command[verb])
  const transaction = command.autocommit === false ? sessionOf(command) : undefined
  const cursor = (firstBatch: Doc[]) => ({
    ok: 1,
    cursor: { id: BSON.Long.fromNumber(0), ns: `db.${name}`, firstBatch }
  })
  if (verb === 'insert') {
    // A server gives an id to what comes without one.
    const documents = (command.documents as Doc[]).map(one => ({ _id: new BSON.ObjectId(), ...one }))
    for (const document of documents) data.write(name, document, true, transaction)
    return { ok: 1, n: documents.length }
  }
  if (verb === 'find') return cursor(data.find(name, command.filter as Doc, Number(command.limit ?? 0), transaction))
  if (verb === 'aggregate') return cursor(data.aggregate(name, command.pipeline as Doc[]))
  if (verb === 'update') {
    const [{ q, u }] = command.updates as [{ q: Doc; u: { $set: Doc } }]
    const [found] = data.find(name, q, 1, transaction)
    if (found) data.write(name, { ...found, ...u.$set }, false, transaction)
    return { ok: 1, n: found ? 1 : 0, nModified: found ? 1 : 0 }
  }
  if (verb === 'commitTransaction' || verb === 'abortTransaction') {
    data.end(sessionOf(command), verb === 'commitTransaction')
    return { ok: 1 }
  }
  if (/^(hello|ismaster)$/i.test(verb)) return hello()
  if (/^(ping|endSessions|create|createIndexes)$/.test(verb)) return { ok: 1 }
  throw new Refused(59, `no such command: ${verb}`)
}

/** The command of a message: its body, and the documents that follow it. */
function commandOf(message: Buffer): Doc {
  if (message.readInt32LE(12) === OP_QUERY) {
    const body = message.indexOf(0, HEADER_BYTES + 4) + 9
    return BSON.deserialize(message.subarray(body, body + message.readInt32LE(body)))
  }
  const command: Doc = {}
  for (let at = HEADER_BYTES + 4; at < message.length; ) {
    const kind = message[at]
    const bytes = message.readInt32LE(at + 1)
    const part = message.subarray(at + 1, at + 1 + bytes)
    if (kind === 0) Object.assign(command, BSON.deserialize(part))
    else {
      const end = part.indexOf(0, 4)
      const documents: Doc[] = []
      for (let from = end + 1; from < bytes; from += part.readInt32LE(from))
        documents.push(BSON.deserialize(part.subarray(from, from + part.readInt32LE(from))))
      command[part.toString('utf8', 4, end)] = documents
    }
    at += 1 + bytes
  }
  return command
}

function reply(message: Buffer, document: Doc): Buffer {
  const body = BSON.serialize(document)
  const old = message.readInt32LE(12) === OP_QUERY
  const head = Buffer.alloc(HEADER_BYTES + (old ? 20 : 5))
  head.writeInt32LE(head.length + body.length, 0)
  head.writeInt32LE(message.readInt32LE(4), 8)
  head.writeInt32LE(old ? OP_REPLY : OP_MSG, 12)
  if (old) head.writeInt32LE(1, HEADER_BYTES + 16)
  return Buffer.concat([head, body])
}

export interface StandIn {
  url: string
  /** Commands answered since the start, handshakes left out. */
  commands(): number
  close(): void
}

/** @param latencyMs how long every answer is held back. */
export async function openStandIn(latencyMs: number): Promise<StandIn> {
  const data = new Data()
  let commands = 0
  const sockets = new Set<Socket>()
  const serve = (socket: Socket, message: Buffer) => {
    const command = commandOf(message)
    const quiet = /^(hello|ismaster|ping|endSessions|create)/i.test(Object.keys(command)[0] ?? '')
    if (!quiet) commands += 1
    let document: Doc
    try {
      document = answer(data, command)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      const { code, message: errmsg, labels: errorLabels } = error
      const failed = command.insert ? { writeErrors: [{ index: 0, code, errmsg }], n: 0, ok: 1 } : { ok: 0 }
      document = code === 11000 ? failed : { ok: 0, code, errmsg, errorLabels }
    }
    const send = () => socket.writable && socket.write(reply(message, document))
    if (latencyMs > 0 && !quiet) setTimeout(send, latencyMs)
    else send()
  }
  const server: Server = createServer(socket => {
    sockets.add(socket)
    let waiting: Buffer = Buffer.alloc(0)
    socket.on('error', () => socket.destroy())
    socket.on('data', chunk => {
      waiting = waiting.length > 0 ? Buffer.concat([waiting, chunk]) : chunk
      while (waiting.length >= 4 && waiting.length >= waiting.readInt32LE(0)) {
        const bytes = waiting.readInt32LE(0)
        serve(socket, waiting.subarray(0, bytes))
        waiting = waiting.subarray(bytes)
      }
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return {
    url: `mongodb://127.0.0.1:${port}/db?directConnection=true&retryWrites=false`,
    commands: () => commands,
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    }
  }
}
