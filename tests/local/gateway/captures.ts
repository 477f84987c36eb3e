/** Reads the captured exchanges and makes two of them comparable. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EJSON } from 'bson'

/** What went over the wire during one call, and what the SDK made of it. */
export interface Exchange {
  title: string
  lines: { direction: '->' | '<-'; text: string }[]
  result: string
  note: string
}

/** The exchanges of `captures/<name>.txt` in their order. */
export const readCaptures = (name: string): Exchange[] => {
  const exchanges: Exchange[] = []
  for (const line of readFileSync(join(__dirname, 'captures', `${name}.txt`), 'utf8').split('\n')) {
    const last = exchanges.at(-1)
    const [, mark = '', text = ''] = /^ {2}(->|<-|=>) (.*)$/.exec(line) ?? []
    if (line.startsWith('## ')) exchanges.push({ title: line.slice(3), lines: [], result: '', note: '' })
    else if (!last || line === '') continue
    else if (mark === '->' || mark === '<-') last.lines.push({ direction: mark, text })
    else if (mark === '=>') last.result = text
    else last.note = line.trim()
  }
  return exchanges
}

const wired = new Set(['query', 'data', 'order', 'projection', 'stageValue'])

/** EJSON and JSON strings inside become values, so that the order of keys does not count. */
const opened = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string') {
    const inside = wired.has(key) || key === 'list'
    if (!inside || !/^[[{"\d]/.test(value)) return value
    return JSON.parse(EJSON.stringify(EJSON.parse(value), { relaxed: false }))
  }
  if (Array.isArray(value)) return value.map(item => opened(item, key === 'list' || key === 'data' ? key : ''))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, opened(item, name)]))
}

const requestId = /"request(Id|ID)":"[^"]*"/g
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** A normaliser that gives the n-th generated id the same name on both sides. */
export const createNormaliser = () => {
  const names = new Map<string, string>()
  const nameOf = (id: string) => {
    const known = names.get(id) ?? `id-${names.size + 1}`
    names.set(id, known)
    return known
  }
  return (text: string): unknown => {
    const plain = text
      .replace(requestId, '"request$1":"R"')
      .replace(/(\\?)"(token|authorization)(\\?)":(\\?)"[^"\\]*(\\?)"/g, '"$2":"T"')
      .replace(/\b[0-9a-f]{32}\b/g, nameOf)
      .replace(uuid, 'U')
      .replace(/2026-\d\d-\d\dT[\d:.]+Z/g, '2026-01-01T00:00:00Z')
      .replace(/http:\/\/127\.0\.0\.1:\d+/g, 'http://cloud')
      .replace(/&seqId=[\w-]+/g, '')
    return opened(plain.startsWith('{') || plain.startsWith('[') ? JSON.parse(plain) : plain)
  }
}

/** What a call gave or threw, written as the captures write it. */
export const resultOf = async (call: () => unknown): Promise<string> => {
  try {
    return JSON.stringify((await call()) ?? null)
  } catch (error) {
    if (error === undefined) return '{}'
    if (!(error instanceof Error)) return JSON.stringify({ THROWN: { name: 'Object', raw: error } })
    const field = (name: string) => (name in error ? { [name]: Reflect.get(error, name) } : {})
    const thrown = Object.assign(
      { name: error.constructor.name },
      ...['code', 'errCode', 'errMsg', 'message', 'requestId'].map(field)
    )
    return JSON.stringify({ THROWN: thrown })
  }
}
